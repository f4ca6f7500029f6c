import type { Feature, Geometry } from "geojson";
import { discOf } from "../geo/disc";
import { isSure } from "../geo/halo";
import type { Place, StoryEvent } from "../story/model";
import { colophonRecord } from "./colophon";
import type { Excerpt } from "./excerpt";
import { factsOf } from "./facts";

/**
 * The events as GeoJSON (RFC 7946), piece by piece: a feature for each, with the facts of `factsOf`.
 * A place that is well attested is a point, with its radius among the facts; one that is wide or
 * in doubt is the disc that it may lie in, and no point that would look exact; an event
 * without a place has no geometry (3.2). The colophon is a foreign member (6.1).
 */
export function* geojsonPieces(excerpt: Excerpt): Generator<string> {
  const { colophon, events } = excerpt;
  yield `{"type":"FeatureCollection","colophon":${JSON.stringify(colophonRecord(colophon))},"features":[`;
  let mark = "\n";
  for (const event of events) {
    yield `${mark}${JSON.stringify(featureOf(excerpt, event))}`;
    mark = ",\n";
  }
  yield "\n]}\n";
}

function featureOf(excerpt: Excerpt, event: StoryEvent): Feature<Geometry | null> {
  const { places } = excerpt.index.story;
  const place = event.venue === null ? undefined : places.get(event.venue);
  return {
    type: "Feature",
    id: event.id,
    geometry: place === undefined ? null : geometryOf(place),
    properties: factsOf(excerpt, event),
  };
}

function geometryOf(place: Place): Geometry | null {
  const { extent } = place;
  switch (extent.type) {
    case "unlocated":
      return null;
    case "area":
      return discOf(extent, extent.radiusKm);
    case "point":
      return isSure(place)
        ? { type: "Point", coordinates: [extent.lon, extent.lat] }
        : discOf(extent, extent.radiusKm);
  }
}

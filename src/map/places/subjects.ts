import { distanceKm, greatCircle, type Position } from "../../core/geo/greatCircle";
import { nearestLongitude, project } from "../../core/geo/mercator";
import { kmText } from "../../core/geo/offFrame";
import type { StoryIndex } from "../../core/index/storyIndex";
import type { EventId, PlaceId } from "../../core/story/ids";
import type { Frame } from "../frame";
import type { Spot, Subject } from "../marks/layout";

/** Half the size of the ring around what an event is about, and around a place that is pointed out, in pixels. */
const SUBJECT = 7;
export const POINTED_OUT = 21;

/** A subject place of the selected event, with the way to it from the venue. */
export interface Link extends Subject {
  /** Great circle from the venue; null without one. */
  readonly arc: readonly Position[] | null;
}

/** The places that an event is about, other than where it happened. */
export function linksOf(index: StoryIndex, id: EventId | null, frame: Frame): Link[] {
  const { places } = index.story;
  const event = id === null ? undefined : index.byId.get(id);
  if (event === undefined) return [];
  const venue = event.venue === null ? undefined : places.get(event.venue)?.extent;
  const from = venue === undefined || venue.type === "unlocated" ? null : venue;
  return event.subjects.flatMap((subject): Link[] => {
    const place = places.get(subject);
    if (place === undefined || place.extent.type === "unlocated" || subject === event.venue) return [];
    const to = place.extent;
    const start = from === null ? null : { lat: from.lat, lon: nearestLongitude(from.lon, frame.lon) };
    const arc = start === null ? null : greatCircle(start, to);
    const lon = arc?.at(-1)?.lon ?? nearestLongitude(to.lon, frame.lon);
    const far = start === null ? "" : ` · ${kmText(distanceKm(start, to))}`;
    return [
      {
        id: subject,
        lat: to.lat,
        lon,
        at: project(to.lat, lon, frame.zoom),
        text: `${place.short}${far}`,
        half: SUBJECT,
        arc,
      },
    ];
  });
}

/** Rings around places that are pointed out; a mark at the place has its name already. */
export function ringsOf(
  { story }: StoryIndex,
  ids: readonly PlaceId[],
  spots: readonly Spot[],
  frame: Frame,
): Link[] {
  return ids.flatMap((id): Link[] => {
    const place = story.places.get(id);
    if (place === undefined || place.extent.type === "unlocated") return [];
    const { lat } = place.extent;
    const lon = nearestLongitude(place.extent.lon, frame.lon);
    const marked = spots.some(({ mark }) => mark.places.some((venue) => venue.place === id));
    const text = marked ? null : place.short;
    return [{ id, lat, lon, at: project(lat, lon, frame.zoom), text, half: POINTED_OUT, arc: null }];
  });
}

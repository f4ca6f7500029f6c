import { type Halo, haloRadius, halos, LEAST_HALO, type Outlined, outlined } from "../../core/geo/halo";
import type { Mark } from "../../core/geo/mark";
import { nearestLongitude } from "../../core/geo/mercator";
import type { BitSet } from "../../core/index/bitset";
import { contains } from "../../core/index/shown";
import type { StoryIndex } from "../../core/index/storyIndex";
import type { Frame } from "../frame";

/** The halos of the events in `bits` that reach into a frame with these marks, and are large enough to be seen. */
export function halosIn(index: StoryIndex, bits: BitSet, frame: Frame, marks: readonly Mark[]): Outlined {
  const near = halos(index, bits, (at) => isWorthDrawing(at, frame));
  const alone = marks.flatMap(({ places }) => (places.length === 1 ? places : []));
  const { west, east } = frame.bounds;
  return outlined(near, new Set(alone.map(({ place }) => place)), ({ lat, lon }) =>
    contains(frame.bounds, lat, nearestLongitude(lon, (west + east) / 2)),
  );
}

function isWorthDrawing(
  { lat, lon, metres }: Pick<Halo, "lat" | "lon" | "metres">,
  { zoom, paddedBounds }: Frame,
): boolean {
  if (haloRadius(metres, lat, zoom) < LEAST_HALO) return false;
  const degrees = metres / 111_000;
  const wide = degrees / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  const { west, south, east, north } = paddedBounds;
  return contains(
    { west: west - wide, south: south - degrees, east: east + wide, north: north + degrees },
    lat,
    nearestLongitude(lon, (west + east) / 2),
  );
}

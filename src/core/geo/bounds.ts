import { type BitSet, intersect, ordinals } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Bounds } from "../story/model";

/** Degrees around a single place, so that its bounds are not empty. */
const ROOM = 0.6;

/**
 * The frame that holds the venues of all events in a set, in degrees; null when none has a
 * place. Does not cross the antimeridian: a story on both sides of it gets the long way round.
 */
export function boundsOf(index: StoryIndex, bits: BitSet): Bounds | null {
  const located = [...ordinals(intersect(bits, index.located))];
  if (located.length === 0) return null;
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const ordinal of located) {
    const [lat, lon] = [index.lat[ordinal] ?? 0, index.lon[ordinal] ?? 0];
    bounds.west = Math.min(bounds.west, lon - ROOM);
    bounds.east = Math.max(bounds.east, lon + ROOM);
    bounds.south = Math.min(bounds.south, lat - ROOM);
    bounds.north = Math.max(bounds.north, lat + ROOM);
  }
  return bounds;
}

import type { BitSet } from "../index/bitset";
import { contains } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import type { Bounds } from "../story/model";
import { eventsBySpot } from "./spots";

/** How many of the events in `bits` have their venue within the bounds, which may reach past ±180°. */
export const countInside = (index: StoryIndex, bits: BitSet, area: Bounds): number =>
  eventsBySpot(index, bits).reduce(
    (total, { lat, lon, count }) => total + (contains(area, lat, lon) ? count : 0),
    0,
  );

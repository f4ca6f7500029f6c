import { type BitSet, intersect, ordinals } from "../index/bitset";
import { contains } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import type { Bounds } from "../story/model";

/** How many of the events in `bits` have their venue within the bounds, which may reach past ±180°. */
export function countInside(index: StoryIndex, bits: BitSet, area: Bounds): number {
  let total = 0;
  for (const i of ordinals(intersect(bits, index.located))) {
    if (contains(area, index.lat[i] ?? 0, index.lon[i] ?? 0)) total++;
  }
  return total;
}

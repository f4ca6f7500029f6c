import { type BitSet, ordinals } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { TimeExtent } from "../time/extent";

const DAY = 86_400_000;

/**
 * How many equal bins stand for the period of a story: one a day where `most` suffices, else
 * the fewest days a bin that keep within `most`. At least one.
 */
export function binCount(extent: Pick<TimeExtent, "from" | "to">, most: number): number {
  const days = Math.max(1, Math.ceil((extent.to - extent.from) / DAY));
  return Math.ceil(days / Math.ceil(days / most));
}

/**
 * Counts the events of a set over the story's period in `bins` equal bins. Every event counts
 * once, where it starts; those that start outside the period count in the first or the last bin,
 * so that the bins always add up to the set.
 */
export function sparkline({ story }: StoryIndex, bits: BitSet, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const { from, to } = story.extent;
  const width = (to - from) / bins;
  for (const ordinal of ordinals(bits)) {
    const start = story.events[ordinal]?.when.extent.from;
    if (start === undefined) continue;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((start - from) / width)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** The first fullest bin and its count; bin 0 and none where all are empty. */
export function busiest(counts: readonly number[]): [bin: number, count: number] {
  const most = Math.max(0, ...counts);
  return [Math.max(0, counts.indexOf(most)), most];
}

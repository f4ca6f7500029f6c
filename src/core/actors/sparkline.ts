import { type BitSet, countBetween } from "../index/bitset";
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
export function sparkline(index: StoryIndex, bits: BitSet, bins: number): number[] {
  const edges = edgesOf(index, bins);
  return Array.from({ length: bins }, (_, bin) =>
    countBetween(bits, bits, edges[bin] ?? 0, edges[bin + 1] ?? 0),
  );
}

/** As `sparkline` of what two sets share, without making a third. */
export function sharedSparkline(index: StoryIndex, a: BitSet, b: BitSet, bins: number): number[] {
  const edges = edgesOf(index, bins);
  return Array.from({ length: bins }, (_, bin) => countBetween(a, b, edges[bin] ?? 0, edges[bin + 1] ?? 0));
}

const edges = new WeakMap<StoryIndex, Map<number, readonly number[]>>();

/**
 * The ordinal with which each bin begins, and the end of the last: ordinals are in order of start, so
 * that the events of a bin are a stretch of them and to count them is a population count.
 */
function edgesOf(index: StoryIndex, bins: number): readonly number[] {
  const kept = edges.get(index) ?? new Map<number, readonly number[]>();
  edges.set(index, kept);
  const known = kept.get(bins);
  if (known !== undefined) return known;
  const { from: starts, size } = index.columns;
  const { from, to } = index.story.extent;
  const width = (to - from) / bins;
  const made = [0];
  let ordinal = 0;
  for (let bin = 1; bin < bins; bin++) {
    while (ordinal < size && Math.floor(((starts[ordinal] ?? 0) - from) / width) < bin) ordinal++;
    made.push(ordinal);
  }
  made.push(size);
  kept.set(bins, made);
  return made;
}

/** The first fullest bin and its count; bin 0 and none where all are empty. */
export function busiest(counts: readonly number[]): [bin: number, count: number] {
  const most = Math.max(0, ...counts);
  return [Math.max(0, counts.indexOf(most)), most];
}

import { type BitSet, forEachOrdinal } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Interval } from "../time/extent";
import { timesOf } from "./times";
import { dayNumber, startOfDay } from "./zonedDay";

/** Widths of a bin in days, tried from the finest. Beyond the last, its multiples. */
const BIN_DAYS = [1, 2, 7, 14, 28, 91, 182, 364];

/** The edges of bins of whole days in a zone that cover the limits, at most about `most` bins. */
export function binEdges(limits: Interval, zone: string, most: number): number[] {
  const first = dayNumber(limits.from, zone);
  const end = dayNumber(limits.to - 1, zone) + 1;
  const room = Math.max(1, most);
  const coarsest = 364 * Math.ceil((end - first) / room / 364);
  const days = BIN_DAYS.find((each) => (end - first) / each <= room) ?? coarsest;
  const edges: number[] = [];
  for (let day = first; day < end + days; day += days) edges.push(startOfDay(Math.min(day, end), zone));
  return edges;
}

/**
 * How dense the events are over the bins. Every event weighs 1, spread evenly over its
 * stated time as far as the bins reach; so a month-long one does not drown single days.
 */
export function histogram(index: StoryIndex, bits: BitSet, edges: readonly number[]): Float64Array {
  const bins = new Float64Array(Math.max(0, edges.length - 1));
  const times = timesOf(index);
  const start = edges[0] ?? 0;
  const end = edges.at(-1) ?? 0;
  forEachOrdinal(bits, (ordinal) => {
    const from = Math.max(times.from[ordinal] ?? 0, start);
    const to = Math.min(times.to[ordinal] ?? 0, end);
    if (to <= from) return;
    for (let bin = binAt(edges, from); bin < bins.length && (edges[bin] ?? end) < to; bin++) {
      const share = Math.min(to, edges[bin + 1] ?? end) - Math.max(from, edges[bin] ?? start);
      bins[bin] = (bins[bin] ?? 0) + share / (to - from);
    }
  });
  return bins;
}

/** The bin that an instant falls into: the last whose edge is not after it. */
function binAt(edges: readonly number[], at: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

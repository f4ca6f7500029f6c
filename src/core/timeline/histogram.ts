import { type BitSet, countBetween, emptySet, forEachOrdinal, intersect, put } from "../index/bitset";
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
 * What lies within one bin is counted by population; only what reaches over an edge is spread by itself.
 */
export function histogram(index: StoryIndex, bits: BitSet, edges: readonly number[]): Float64Array {
  const bins = new Float64Array(Math.max(0, edges.length - 1));
  const { firsts, within, across } = binsOf(index, edges);
  const times = timesOf(index);
  const start = edges[0] ?? 0;
  const end = edges.at(-1) ?? 0;
  for (let bin = 0; bin < bins.length; bin++) {
    bins[bin] = countBetween(bits, within, firsts[bin] ?? 0, firsts[bin + 1] ?? 0);
  }
  forEachOrdinal(intersect(bits, across), (ordinal) => {
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

interface Bins {
  /** The ordinal with which each bin begins, for events are in order of start; and the end of the last. */
  readonly firsts: readonly number[];
  /** Events that lie within one bin. */
  readonly within: BitSet;
  /** All others that the bins reach. */
  readonly across: BitSet;
}

const made = new WeakMap<readonly number[], { readonly index: StoryIndex; readonly bins: Bins }>();

/** What the bins make of a story, kept as long as the edges are the same object. */
function binsOf(index: StoryIndex, edges: readonly number[]): Bins {
  const known = made.get(edges);
  if (known?.index === index) return known.bins;
  const { from, to } = timesOf(index);
  const { size } = index.all;
  const [within, across] = [emptySet(size), emptySet(size)];
  const firsts: number[] = [0];
  for (let ordinal = 0; ordinal < size; ordinal++) {
    const [start, end] = [from[ordinal] ?? 0, to[ordinal] ?? 0];
    while (firsts.length < edges.length - 1 && start >= (edges[firsts.length] ?? 0)) firsts.push(ordinal);
    const bin = firsts.length - 1;
    const isWithin = start >= (edges[bin] ?? 0) && end <= (edges[bin + 1] ?? 0) && end > start;
    put(isWithin ? within : across, ordinal);
  }
  while (firsts.length < edges.length) firsts.push(size);
  const bins = { firsts, within, across };
  made.set(edges, { index, bins });
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

import { type BitSet, ordinals } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Interval } from "../time/extent";
import { timesOf } from "./times";

/** Events of a set that lie wholly on one side of a window. */
export interface Beyond {
  readonly count: number;
  /** Stated time of the one nearest to the window; null without any. */
  readonly nearest: (Interval & { readonly ordinal: number }) | null;
}

/** What a window does not show: the events that end before it and those that begin after it. */
export function outside(
  index: StoryIndex,
  bits: BitSet,
  window: Interval,
): { earlier: Beyond; later: Beyond } {
  const times = timesOf(index);
  let earlier: Beyond = { count: 0, nearest: null };
  let later: Beyond = { count: 0, nearest: null };
  for (const ordinal of ordinals(bits)) {
    const stated = { ordinal, from: times.from[ordinal] ?? 0, to: times.to[ordinal] ?? 0 };
    if ((index.latest[ordinal] ?? 0) <= window.from) {
      const nearer = earlier.nearest === null || stated.to >= earlier.nearest.to;
      earlier = { count: earlier.count + 1, nearest: nearer ? stated : earlier.nearest };
    } else if ((index.earliest[ordinal] ?? 0) >= window.to) {
      const nearer = later.nearest === null || stated.from < later.nearest.from;
      later = { count: later.count + 1, nearest: nearer ? stated : later.nearest };
    }
  }
  return { earlier, later };
}

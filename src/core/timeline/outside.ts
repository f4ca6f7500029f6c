import { type BitSet, forEachBetween } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Interval } from "../time/extent";
import { firstFrom } from "./firstFrom";

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
  const { from, to, earliest, latest } = index.columns;
  const [before, after] = [side(), side()];
  // Events are in order of start: what ends before the window starts before it, and so on.
  forEachBetween(bits, 0, firstFrom(from, window.from + 1), (ordinal) => {
    if ((latest[ordinal] ?? 0) > window.from) return;
    before.count++;
    if (before.at < 0 || (to[ordinal] ?? 0) >= (to[before.at] ?? 0)) before.at = ordinal;
  });
  forEachBetween(bits, firstFrom(from, window.to), bits.size, (ordinal) => {
    if ((earliest[ordinal] ?? 0) < window.to) return;
    after.count++;
    if (after.at < 0 || (from[ordinal] ?? 0) < (from[after.at] ?? 0)) after.at = ordinal;
  });
  const beyond = ({ count, at }: Side): Beyond => ({
    count,
    nearest: at < 0 ? null : { ordinal: at, from: from[at] ?? 0, to: to[at] ?? 0 },
  });
  return { earlier: beyond(before), later: beyond(after) };
}

interface Side {
  count: number;
  /** Ordinal of the nearest; −1 before there is one. */
  at: number;
}

const side = (): Side => ({ count: 0, at: -1 });

import { type BitSet, count, forEachOrdinal, has, setOf } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { DAY } from "../time/calendar";
import type { Interval } from "../time/extent";
import { LANE_MOST } from "../timeline/budget";
import { bySide, countInWindow, cutsOf, type DenseLane, denseLane } from "../timeline/density";
import { binEdges, histogram } from "../timeline/histogram";
import { type LaneLayout, layoutLane } from "../timeline/layout";
import type { Frame } from "../timeline/place";
import { timeScale } from "../timeline/scale";
import { axisTicks } from "../timeline/ticks";
import { axisZone, clampWindow, limitsOf, windowFor } from "../timeline/window";
import type { View } from "../view/view";

/** The timeline of the room: the whole story above, and below it the time that the step is about. */
export interface Strip {
  /** The story's density, in pixels from the left; heights are shares of the tallest bar. */
  readonly bars: readonly DensityBar[];
  /** The stretch of the overview that stands below it, in pixels; null when that is all of it. */
  readonly bracket: Stretch | null;
  /** The filter period within what is below, in pixels; null without one. */
  readonly period: Stretch | null;
  /** The events below, of those too many to be drawn one by one only the selected one. */
  readonly layout: LaneLayout;
  /** How many start where, when they are too many; the selected one is counted in it as well. */
  readonly dense: DenseLane | null;
  readonly ticks: readonly { readonly x: number; readonly label: string | null }[];
}

export interface DensityBar {
  readonly x: number;
  readonly width: number;
  /** All events of the edition, and those that the view shows. */
  readonly all: number;
  readonly shown: number;
}

export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** How large the strip is drawn: pixels, and rows of marks. */
interface StripSize {
  readonly width: number;
  readonly rows: number;
}

/** Least width of a density bar, in pixels. */
const STEP = 5;
/** A stretch longer than this part of the story is no stretch of its own. */
const MOST = 0.8;

/** Lays out the strip of a view for the events that it shows. */
export function stripOf(
  index: StoryIndex,
  bits: BitSet,
  view: Pick<View, "window" | "filter" | "selection" | "clock">,
  { width, rows }: StripSize,
): Strip {
  const limits = limitsOf(index);
  const zone = axisZone(index, view.clock);
  const window = stripWindow(index, bits, view);
  const whole = timeScale(limits, width);
  const inside = timeScale(window, width);
  const { time } = view.filter;
  const { selection } = view;
  const selected = selection.type === "event" ? (index.byId.get(selection.id)?.ordinal ?? null) : null;
  const frame = { window, limits, width };
  const dense = denseIn(index, bits, frame);
  const zoomed = window.from > limits.from || window.to < limits.to;
  return {
    bars: density(index, bits, limits, zone, width),
    bracket: zoomed ? { x0: whole(window.from), x1: whole(window.to) } : null,
    period:
      time === null ? null : { x0: Math.max(0, inside(time.from)), x1: Math.min(width, inside(time.to)) },
    layout: layoutLane(index, dense === null ? bits : one(bits, selected), rows, frame, selected),
    dense,
    ticks: axisTicks(window, zone, width).map(({ at, label }) => ({ x: inside(at), label })),
  };
}

/** How many of the events start where in the strip; null where each can be drawn. */
function denseIn(index: StoryIndex, bits: BitSet, { window, width }: Frame): DenseLane | null {
  if (count(bits) <= LANE_MOST) return null;
  const cuts = cutsOf(index, window, width);
  return countInWindow(cuts, bits) > LANE_MOST ? denseLane(bits, bySide(index, bits, bits), cuts) : null;
}

const one = (bits: BitSet, ordinal: number | null): BitSet =>
  setOf(ordinal !== null && has(bits, ordinal) ? [ordinal] : [], bits.size);

/**
 * The time that a view is about: its timeline's window, else its period, else the time in
 * which the events that it shows happened, where that is clearly less than the whole story.
 */
export function stripWindow(
  index: StoryIndex,
  bits: BitSet,
  { window, filter }: Pick<View, "window" | "filter">,
): Interval {
  const limits = limitsOf(index);
  if (window !== null) return clampWindow(window, limits);
  const stretch = filter.time ?? statedTime(index, bits);
  if (stretch === null) return limits;
  const around = windowFor(stretch, limits);
  return around.to - around.from > MOST * (limits.to - limits.from) ? limits : around;
}

/** From the first stated beginning to the last stated end, at least a day on both sides of the middle; null without events. */
function statedTime({ columns }: StoryIndex, bits: BitSet): Interval | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  forEachOrdinal(bits, (ordinal) => {
    from = Math.min(from, columns.from[ordinal] ?? from);
    to = Math.max(to, columns.to[ordinal] ?? to);
  });
  if (!(to >= from)) return null;
  const middle = (from + to) / 2;
  return { from: Math.min(from, middle - DAY), to: Math.max(to, middle + DAY) };
}

function density(
  index: StoryIndex,
  bits: BitSet,
  limits: Interval,
  zone: string,
  width: number,
): DensityBar[] {
  const edges = binEdges(limits, zone, width / STEP);
  const all = histogram(index, index.all, edges);
  const shown = histogram(index, bits, edges);
  const most = Math.max(...all, 1);
  const x = timeScale(limits, width);
  return Array.from(all, (value, i) => {
    const [left, right] = [x(edges[i] ?? 0), x(edges[i + 1] ?? 0)];
    return { x: left, width: right - left, all: value / most, shown: (shown[i] ?? 0) / most };
  });
}

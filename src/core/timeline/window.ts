import type { StoryIndex } from "../index/storyIndex";
import { HOUR } from "../time/calendar";
import type { Interval } from "../time/extent";
import { type Change, showWindow } from "../view/actions";
import { dayNumber, startOfDay } from "./zonedDay";

/** The lanes never show less than this. */
export const SHORTEST = HOUR;
/** How much of the story's length is left free at each end. */
const MARGIN = 0.015;

/** The zone whose days the axis shows: the chosen one, else the story's first, else UTC. */
export const axisZone = ({ story }: StoryIndex, clock: string): string =>
  clock === "event" ? (story.zones[0]?.zone ?? "UTC") : clock;

/**
 * The longest window: the story's period, and every event that lies wholly outside it,
 * with a margin, in whole days of the story's first zone.
 */
export function limitsOf(index: StoryIndex): Interval {
  const { extent } = index.story;
  const { columns } = index;
  let { from, to } = extent;
  for (let i = 0; i < columns.size; i++) {
    if ((columns.earliest[i] ?? 0) < extent.to && (columns.latest[i] ?? 0) > extent.from) continue;
    from = Math.min(from, columns.from[i] ?? from);
    to = Math.max(to, columns.to[i] ?? to);
  }
  const zone = axisZone(index, "event");
  const margin = (to - from) * MARGIN;
  return {
    from: startOfDay(dayNumber(from - margin, zone), zone),
    to: startOfDay(dayNumber(to + margin, zone) + 1, zone),
  };
}

/** The window nearest to the wanted one that is long enough and inside the limits; null is the whole story. */
export function clampWindow(wanted: Interval | null, limits: Interval): Interval {
  if (wanted === null) return limits;
  const span = Math.min(Math.max(wanted.to - wanted.from, SHORTEST), limits.to - limits.from);
  const slack = (span - (wanted.to - wanted.from)) / 2;
  const from = Math.min(Math.max(wanted.from - slack, limits.from), limits.to - span);
  return { from, to: from + span };
}

/** Zooms by a factor (above 1 shows less) so that the instant `at` keeps its place on the screen. */
export function zoomBy(window: Interval, factor: number, at: number, limits: Interval): Interval {
  const old = window.to - window.from;
  const span = Math.min(Math.max(old / factor, SHORTEST), limits.to - limits.from);
  const share = (at - window.from) / old;
  const from = at - share * span;
  return clampWindow({ from, to: from + span }, limits);
}

/** Moves a window by some milliseconds, as far as the limits let it. */
export const panBy = (window: Interval, ms: number, limits: Interval): Interval =>
  clampWindow({ from: window.from + ms, to: window.to + ms }, limits);

/** Two places across the lanes, as shares of their width from the left. */
export type Fingers = readonly [number, number];

/** The window after a pinch: what was under each finger stays under it, as far as the limits allow. */
export function pinch(window: Interval, before: Fingers, now: Fingers, limits: Interval): Interval {
  const old = window.to - window.from;
  const spread = Math.max(Math.abs(now[1] - now[0]), 0.02);
  const factor = spread / Math.max(Math.abs(before[1] - before[0]), 0.02);
  const span = Math.min(Math.max(old / factor, SHORTEST), limits.to - limits.from);
  const held = window.from + ((before[0] + before[1]) / 2) * old;
  const from = held - ((now[0] + now[1]) / 2) * span;
  return clampWindow({ from, to: from + span }, limits);
}

/**
 * The same window when it shows some of the stretch, else one as long with the stretch's
 * middle (its beginning, when it is longer than the window) in the centre.
 */
export function reveal(window: Interval, stretch: Interval, limits: Interval): Interval {
  if (stretch.from < window.to && stretch.to > window.from) return window;
  const span = window.to - window.from;
  const length = stretch.to - stretch.from;
  const centre = length > span ? stretch.from + span / 4 : stretch.from + length / 2;
  return clampWindow({ from: centre - span / 2, to: centre + span / 2 }, limits);
}

/** The window that shows a period with a little room on both sides. */
export function windowFor(period: Interval, limits: Interval): Interval {
  const room = (period.to - period.from) * 0.06;
  return clampWindow({ from: period.from - room, to: period.to + room }, limits);
}

export const sameInterval = (a: Interval | null, b: Interval | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);

/** Shows a window; one as long as the limits is the whole story. The same window again changes nothing. */
export const moveWindow =
  (window: Interval, limits: Interval): Change =>
  (view) => {
    const next = showWindow(sameInterval(window, limits) ? null : window)(view);
    return sameInterval(next.window, view.window) ? view : next;
  };

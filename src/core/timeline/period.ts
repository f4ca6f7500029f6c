import type { Interval } from "../time/extent";
import { type Change, filterTime, showWindow } from "../view/actions";
import { sameInterval, windowFor } from "./window";
import { dayNumber, nearestDayStart, shiftDays, startOfDay, stepDays } from "./zonedDay";

/** The two ends of a filter period. */
export type Edge = "from" | "to";

/** A period cut to the limits; null, which is no condition, when it covers all of them or nothing. */
export function normalPeriod({ from, to }: Interval, limits: Interval): Interval | null {
  const cut = { from: Math.max(from, limits.from), to: Math.min(to, limits.to) };
  return cut.to <= cut.from || sameInterval(cut, limits) ? null : cut;
}

/** The period drawn between two instants, in whole days of the zone: at least the day that both are in. */
export function drawPeriod(a: number, b: number, zone: string, limits: Interval): Interval | null {
  const from = nearestDayStart(Math.min(a, b), zone);
  const to = nearestDayStart(Math.max(a, b), zone);
  const day = dayNumber((a + b) / 2, zone);
  return normalPeriod(
    to > from ? { from, to } : { from: startOfDay(day, zone), to: startOfDay(day + 1, zone) },
    limits,
  );
}

/** Drags one edge to the day's beginning nearest to an instant; the other edge stays at least a day away. */
export function dragEdge(
  period: Interval | null,
  edge: Edge,
  at: number,
  zone: string,
  limits: Interval,
): Interval | null {
  return placeEdge(period ?? limits, edge, nearestDayStart(at, zone), zone, limits);
}

/** Moves one edge by days of the zone; an edge inside a day goes to the day's end first. */
export function stepEdge(
  period: Interval | null,
  edge: Edge,
  days: number,
  zone: string,
  limits: Interval,
): Interval | null {
  const whole = period ?? limits;
  return placeEdge(whole, edge, stepDays(whole[edge], days, zone), zone, limits);
}

/** Moves one edge as far out as the limits, or as far in as the other edge lets it. */
export function endEdge(
  period: Interval | null,
  edge: Edge,
  end: "first" | "last",
  zone: string,
  limits: Interval,
): Interval | null {
  return placeEdge(period ?? limits, edge, end === "first" ? limits.from : limits.to, zone, limits);
}

function placeEdge(
  period: Interval,
  edge: Edge,
  at: number,
  zone: string,
  limits: Interval,
): Interval | null {
  const placed =
    edge === "from"
      ? { from: Math.min(at, Math.max(shiftDays(period.to, -1, zone), limits.from)), to: period.to }
      : { from: period.from, to: Math.max(at, Math.min(shiftDays(period.from, 1, zone), limits.to)) };
  return normalPeriod(placed, limits);
}

/** Moves a period by whole days, or by as many as fit: its length in days and its times of day stay. */
export function movePeriod(period: Interval, days: number, zone: string, limits: Interval): Interval {
  const step = Math.sign(days);
  for (let n = Math.round(days); n !== 0; n -= step) {
    const moved = { from: shiftDays(period.from, n, zone), to: shiftDays(period.to, n, zone) };
    if (moved.from >= limits.from && moved.to <= limits.to) return moved;
  }
  return period;
}

/**
 * Makes a period the filter and lets the window follow to it. Taking the period away gives
 * the whole story back, unless the window has been moved since.
 */
export const choosePeriod =
  (period: Interval | null, limits: Interval): Change =>
  (view) => {
    if (sameInterval(period, view.filter.time)) return view;
    const filtered = filterTime(period)(view);
    if (period !== null) return showWindow(windowFor(period, limits))(filtered);
    const followed =
      view.filter.time === null ? null : showWindow(windowFor(view.filter.time, limits))(view).window;
    return sameInterval(followed, view.window) ? showWindow(null)(filtered) : filtered;
  };

import { numberText } from "../number";
import { MINUTE } from "../time/calendar";
import type { Interval } from "../time/extent";
import { formatInstant, formatInterval } from "../time/format";
import { parseTypedDate } from "../time/typed";
import type { LaneBy } from "../view/view";
import type { Cell } from "./density";
import type { Edge } from "./period";
import { dayNumber, startOfDay } from "./zonedDay";

/**
 * One end of a half-open period as people write it, and as `readPeriod` reads it: the first
 * or last day ("18 Dec 2025") where it is whole, else the first or last minute.
 */
export function edgeText(period: Interval, edge: Edge, zone: string): string {
  const at = period[edge];
  const last = edge === "from" ? at : at - 1;
  const day = dayNumber(last, zone);
  const whole = { from: startOfDay(day, zone), to: startOfDay(day + 1, zone) };
  if (at === whole[edge]) return formatInterval(whole, zone);
  return formatInstant(edge === "from" ? at : at - MINUTE, zone);
}

/** A lane and the number of its events: "Talks, 12 events"; of a side those in which it acts, which are not all that involve it. */
export const laneWords = (name: string, count: number, by: LaneBy | "all"): string =>
  `${name}, ${by === "side" ? "acting in " : ""}${numberText(count)} ${count === 1 ? "event" : "events"}`;

/**
 * What a cell of a dense lane holds: "129 events in Talks, 25 Oct – 4 Nov 2024".
 * @param lane null where there is one lane for all.
 * @param changed how many of them changed since the time that the view compares with; none by default.
 */
export const cellWords = (
  lane: string | null,
  { count, interval }: Cell,
  zone: string,
  changed = 0,
): string =>
  [
    `${numberText(count)} ${count === 1 ? "event" : "events"}${lane === null ? "" : ` in ${lane}`}`,
    formatInterval(interval, zone),
    ...(changed === 0 ? [] : [`${numberText(changed)} changed`]),
  ].join(", ");

/** What two typed ends come to: a period (null for none), or what is wrong with which of them. */
export type ReadPeriod =
  | { readonly ok: true; readonly period: Interval | null }
  | { readonly ok: false; readonly edge: Edge; readonly message: string };

/**
 * Reads the typed ends of a period in a zone; an empty one reaches to the limits.
 * @param story the time that the story takes, in whose years a day without one is looked for.
 */
export function readPeriod(
  typed: Readonly<Record<Edge, string>>,
  zone: string,
  limits: Interval,
  story: Interval = limits,
): ReadPeriod {
  if (typed.from.trim() === "" && typed.to.trim() === "") return { ok: true, period: null };
  const ends: Record<Edge, number> = { ...limits };
  for (const edge of ["from", "to"] as const) {
    if (typed[edge].trim() === "") continue;
    const read = parseTypedDate(typed[edge], zone, edge, story);
    if (!read.ok) return { ok: false, edge, message: read.message };
    ends[edge] = read.value;
  }
  if (ends.from >= limits.to || ends.to <= limits.from) {
    const edge = ends.from >= limits.to ? "from" : "to";
    return { ok: false, edge, message: `The story runs ${formatInterval(limits, zone)}.` };
  }
  if (ends.from >= ends.to) return { ok: false, edge: "to", message: "This is before the beginning." };
  return { ok: true, period: { from: Math.max(ends.from, limits.from), to: Math.min(ends.to, limits.to) } };
}

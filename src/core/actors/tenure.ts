import type { NamedZone } from "../story/model";
import type { TimeExtent } from "../time/extent";
import { formatDay } from "../time/format";

/**
 * When a post was held, in words: "since 2019", "until 28 Nov 2025", "2016 – Jan 2017"; empty when
 * both ends are open. An end on the edge of a year or a month is told by that, never by a day that
 * the record does not state. The extent was resolved in one of the story's zones: the one in
 * which its ends are midnight.
 */
export function tenure(extent: TimeExtent, zones: readonly NamedZone[]): string {
  const openStart = extent.earliest === Number.NEGATIVE_INFINITY;
  const openEnd = extent.latest === Number.POSITIVE_INFINITY;
  if (openStart) return openEnd ? "" : `until ${lastDay(extent.to, zones)}`;
  const first = firstDay(extent.from, zones);
  if (openEnd) return `since ${first}`;
  const last = lastDay(extent.to, zones);
  return first === last ? first : `${first} – ${last}`;
}

/** The day that begins at the instant, or the month or year when that begins with it. */
function firstDay(at: number, zones: readonly NamedZone[]): string {
  const [before, after] = around(at, zones);
  return coarsest(before, after, after);
}

/** The day that ends at the instant, or the month or year when that ends with it. */
function lastDay(at: number, zones: readonly NamedZone[]): string {
  const [before, after] = around(at, zones);
  return coarsest(before, after, before);
}

/** Day, month and year just before and just after an instant, in the zone in which it is midnight. */
function around(at: number, zones: readonly NamedZone[]): [before: string[], after: string[]] {
  const sides = [...zones.map(({ zone }) => zone), "UTC"].map((zone) =>
    [at - 1, at].map((ms) => formatDay(ms, zone)),
  );
  const [before = "", after = ""] = sides.find(([a, b]) => a !== b) ?? sides.at(-1) ?? [];
  return [before.split(" ").slice(1), after.split(" ").slice(1)];
}

/** The told date as far as it did not change over the edge: "2019", "May 2019" or "5 May 2019". */
function coarsest(before: readonly string[], after: readonly string[], told: readonly string[]): string {
  const newYear = before[2] !== after[2];
  const newMonth = newYear || before[1] !== after[1];
  return told.slice(newYear ? 2 : newMonth ? 1 : 0).join(" ");
}

import type { Story } from "../story/model";
import { firstKnownAt, knownStops } from "./known";
import { knownTable } from "./knownTable";

/** An instant at which something becomes known, and how many claims first do then. */
export interface Arrival {
  readonly at: number;
  readonly claims: number;
}

const kept = new WeakMap<Story["claims"], readonly Arrival[]>();

/** What becomes known when, ascending: an arrival for each of `knownStops`. Ask of the whole story. */
export function arrivals(whole: Story): readonly Arrival[] {
  const known = kept.get(whole.claims);
  if (known !== undefined) return known;
  const table = knownTable(whole);
  const counts = new Map<number, number>();
  for (let claim = 0; claim < table.claims.length; claim++) {
    const at = firstKnownAt(table, claim)?.from;
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const made = knownStops(whole).map((at) => ({ at, claims: counts.get(at) ?? 0 }));
  kept.set(whole.claims, made);
  return made;
}

/** Consecutive arrivals drawn as one. */
export interface ArrivalBar {
  /** Position of the first of them, counted from 0. */
  readonly position: number;
  /** When the last of them is. */
  readonly at: number;
  readonly claims: number;
}

/** A bar for each arrival; where there are more than `most`, one for as many as it takes. */
export function arrivalBars(list: readonly Arrival[], most: number): readonly ArrivalBar[] {
  const each = Math.max(1, Math.ceil(list.length / most));
  const bars: { position: number; at: number; claims: number }[] = [];
  for (const [position, { at, claims }] of list.entries()) {
    const last = bars.at(-1);
    if (last === undefined || position % each === 0) bars.push({ position, at, claims });
    else {
      last.at = at;
      last.claims += claims;
    }
  }
  return bars;
}

/** How many of the stops, which ascend, have been reached at an instant. */
export function reached(stops: readonly number[], at: number): number {
  const next = stops.findIndex((stop) => stop > at);
  return next < 0 ? stops.length : next;
}

/** The last stop before an instant, or of all where it is null (the present); null when there is none. */
export function earlierStop(stops: readonly number[], at: number | null): number | null {
  return stops.findLast((stop) => at === null || stop < at) ?? null;
}

/** The first stop after an instant; null when there is none, or where it is null (the present). */
export function laterStop(stops: readonly number[], at: number | null): number | null {
  return at === null ? null : (stops.find((stop) => stop > at) ?? null);
}

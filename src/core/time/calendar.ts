/** A reading of a calendar and a wall clock, proleptic Gregorian, without a zone. */
export interface WallTime {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/**
 * The wall time as milliseconds since 1970-01-01T00:00 on the same clock ("local
 * milliseconds"): equal to epoch milliseconds only in UTC. Fields beyond their range carry
 * over, so month 13 is January of the next year. `Date.UTC` would turn the year 44 into 1944.
 */
export function toLocal(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, 0);
}

/** The wall time that local milliseconds stand for; fractions of a second are dropped. */
export function fromLocal(local: number): WallTime {
  const date = new Date(local);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Days in a month of 1–12; leap years as in the Gregorian calendar, also before 1582. */
export function daysInMonth(year: number, month: number): number {
  return new Date(toLocal(year, month + 1, 0)).getUTCDate();
}

/** The first moment, in local milliseconds, of the month `months` after the one that holds `local`. */
export function addMonths(local: number, months: number): number {
  const { year, month } = fromLocal(local);
  return toLocal(year, month + months);
}

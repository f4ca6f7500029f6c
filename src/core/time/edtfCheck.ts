import { daysInMonth, MINUTE } from "./calendar";
import type { EdtfDate, EdtfEnd } from "./edtf";
import { localSpan } from "./edtfSpan";

/** Beyond this, `Date` and zones cannot follow. */
const MAX_YEAR = 200_000;

/** What a date of the right shape lacks, or null when the calendar and the clock have it. */
export function dateMistake({ year, month, day, time }: EdtfDate): string | null {
  if (Math.abs(year) > MAX_YEAR) return `a year from -${MAX_YEAR} to ${MAX_YEAR}`;
  if (typeof month === "number" && (month < 1 || (month > 12 && month < 21) || month > 24)) {
    return "a month from 01 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter";
  }
  if (day !== null && typeof month === "number" && month > 12) return "no day after a season; leave it out";
  if (typeof day === "number") {
    if (month === "XX") return "no day in an unspecified month; write XX for both";
    const days = daysInMonth(year, month ?? 1);
    if (day < 1 || day > days) return `a day from 01 to ${days}, as that month has ${days} days`;
  }
  if (time === null) return null;
  if (day === "XX") return "no time on an unspecified day; leave the time out";
  if (time.hour === 24) return "an hour from 00 to 23; write midnight as 00:00 of the day that begins";
  if (time.hour > 24) return "an hour from 00 to 23";
  if (time.minute > 59 || (time.second ?? 0) > 59) return "minutes and seconds from 00 to 59";
  const offset = time.offset ?? 0;
  return Number.isNaN(offset) || offset < -12 * 60 || offset > 14 * 60
    ? "Z, or an offset from -12:00 to +14:00 with minutes up to 59"
    : null;
}

/** What is wrong with two ends that are each well, or null. */
export function intervalMistake(start: EdtfEnd, end: EdtfEnd): string | null {
  if (typeof start === "string" && typeof end === "string") return "a date on at least one side of the slash";
  if (typeof start === "string" || typeof end === "string") return null;
  const from = start.time?.offset ?? null;
  const to = end.time?.offset ?? null;
  if ((from === null) !== (to === null)) return "a UTC offset on both sides of the slash, or on neither";
  const late = localSpan(start).from - (from ?? 0) * MINUTE >= localSpan(end).to - (to ?? 0) * MINUTE;
  return late ? "an interval that starts before it ends; swap the two sides" : null;
}

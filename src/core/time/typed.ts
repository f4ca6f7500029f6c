import { daysInMonth } from "./calendar";
import type { EdtfDate, Parsed } from "./edtf";
import type { Interval } from "./extent";
import { resolveEdtf } from "./resolve";
import { readFields, type TypedFields } from "./typedFields";
import { wallTime } from "./zone";

const MAX_LENGTH = 40;
/** 29 February returns after at most this many years. */
const LEAP_GAP = 8;

/**
 * Reads what is typed into a date box as an instant, in epoch ms: for `from` the start of what
 * was typed (a minute, day, month or year on the clocks of the zone), for `to` its exclusive
 * end. Read are e.g. "18 Dec", "December 18, 2025", "18.12.2025", "dec 2025",
 * "2025-12-18 21:05". Without a year, the year is taken that puts the date inside the reference
 * period, or else nearest to it. The message is a sentence for the reader. Throws only on an
 * unknown zone.
 */
export function parseTypedDate(
  text: string,
  zone: string,
  end: "from" | "to",
  reference: Interval,
): Parsed<number> {
  if (text.length > MAX_LENGTH) return fail(`That is too long for a date. Type one such as 18 Dec 2025.`);
  const fields = readFields(text);
  if (typeof fields === "string") return fail(fields);
  const years = fields.year === null ? yearsNear(reference, zone, end) : [fields.year];
  const mistakes = years.map((year) => mistakeOf(fields, year));
  const dates = years.filter((_, index) => mistakes[index] === null).map((year) => toEdtf(fields, year));
  const extents = dates.map((date) => resolveEdtf(date, zone));
  const nearest = extents.sort((a, b) => distance(a, reference) - distance(b, reference))[0];
  if (nearest === undefined)
    return fail(mistakes.find((mistake) => mistake !== null) ?? "Type the year as well.");
  return { ok: true, value: nearest[end] };
}

const fail = (message: string): Parsed<number> => ({ ok: false, message });

/** Years in which a day near the period may lie, best first where several are as near. */
function yearsNear({ from, to }: Interval, zone: string, end: "from" | "to"): number[] {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [];
  const [first, last] = [wallTime(from, zone).year - 1, wallTime(to, zone).year + 1];
  const count = Math.min(last - first, LEAP_GAP) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    end === "from" ? first + index : last - index,
  );
}

/** How far an extent lies outside the period, in ms; 0 when they overlap. */
const distance = (extent: Interval, { from, to }: Interval): number =>
  Math.max(0, from - extent.to + 1, extent.from - to + 1);

function mistakeOf({ month, day, time }: TypedFields, year: number): string | null {
  if (month !== null && (month < 1 || month > 12))
    return `There is no month ${month}. Months go from 1 to 12.`;
  if (month !== null && day !== null) {
    const days = daysInMonth(year, month);
    if (day < 1 || day > days) return `There is no day ${day} in that month: it has ${days} days in ${year}.`;
  }
  return time !== null && (time.hour > 23 || time.minute > 59) ? "Times go from 00:00 to 23:59." : null;
}

function toEdtf({ month, day, time }: TypedFields, year: number): EdtfDate {
  const clock = time === null ? null : { ...time, second: null, offset: null };
  return { type: "date", year, years: 1, month, day, time: clock, qualifier: "" };
}

import type { Edtf, EdtfDate, EdtfEnd } from "./edtf";
import { resolveEdtf } from "./resolve";
import { wallTime } from "./zone";

/** The day that an instant falls on in a zone. */
export function dayAt(epochMs: number, zone: string): EdtfDate {
  const { year, month, day } = wallTime(epochMs, zone);
  return { type: "date", year, years: 1, month, day, time: null, qualifier: "" };
}

/** The minute that an instant falls in on the clocks of a zone. */
export function minuteAt(epochMs: number, zone: string): EdtfDate {
  const { hour, minute } = wallTime(epochMs, zone);
  return { ...dayAt(epochMs, zone), time: { hour, minute, second: null, offset: null } };
}

/** The dates that are given: a date itself, or the ends of an interval that are not open or unknown. */
export const datesIn = (edtf: Edtf): EdtfDate[] =>
  edtf.type === "date" ? [edtf] : [edtf.start, edtf.end].filter((end) => typeof end !== "string");

/** Whether every date that is given has a clock time. */
export const isTimed = (edtf: Edtf): boolean => datesIn(edtf).every(({ time }) => time !== null);

/**
 * The same moments as read on the clocks of another zone. Dates without a clock time stay as
 * they are: a day is no moment.
 */
export function inZone(edtf: Edtf, zone: string, shown: string): Edtf {
  if (edtf.type === "date") return dateInZone(edtf, zone, shown);
  const move = (end: EdtfEnd) => (typeof end === "string" ? end : dateInZone(end, zone, shown));
  return { ...edtf, start: move(edtf.start), end: move(edtf.end) };
}

function dateInZone(date: EdtfDate, zone: string, shown: string): EdtfDate {
  if (date.time === null) return date;
  const { year, month, day, hour, minute, second } = wallTime(resolveEdtf(date, zone).from, shown);
  const time = { hour, minute, second: date.time.second === null ? null : second, offset: null };
  return { ...date, year, month, day, time };
}

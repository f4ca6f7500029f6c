import { dateMistake, intervalMistake } from "./edtfCheck";
import { mistakeIn } from "./edtfMistake";

/**
 * A date or an interval of the Extended Date/Time Format (ISO 8601-2:2019, as profiled by
 * https://www.loc.gov/standards/datetime/). Read: level 0; level 1; and beyond it times
 * without seconds, times as ends of intervals, and qualified times (`2025-12-19T21:05~`).
 * Left out: level 2 with its sets, exponents and qualifiers or X inside a date.
 */
export type Edtf = EdtfDate | EdtfInterval;

export interface EdtfDate {
  readonly type: "date";
  /** Astronomical: 0 is 1 BC. With unspecified digits, the first year of the decade or century. */
  readonly year: number;
  /** How many years the unspecified digits of the year leave open: 10 for 202X, 100 for 20XX. */
  readonly years: 1 | 10 | 100;
  /** 1–12, or the seasons 21 spring, 22 summer, 23 autumn, 24 winter; null when only the year is given. */
  readonly month: number | "XX" | null;
  readonly day: number | "XX" | null;
  readonly time: EdtfTime | null;
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly qualifier: "" | "?" | "~" | "%";
}

export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Minutes east of UTC; null when the clock is that of the zone kept beside the date. */
  readonly offset: number | null;
}

/** `open`: went on, or began, without a bound (`..`); `unknown`: a bound not known (empty). */
export type EdtfEnd = EdtfDate | "open" | "unknown";

export interface EdtfInterval {
  readonly type: "interval";
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** Longer input is refused unread; the longest date that makes sense has 55 characters. */
export const MAX_EDTF_LENGTH = 64;

const DATE =
  /^(?:Y(?<long>-?[1-9]\d{4,5})|(?<year>-?\d{4}|\d{3}X|\d{2}XX))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<offset>Z|[+-]\d\d(?::\d\d)?)?)?)?)?(?<qualifier>[?~%])?$/u;

/**
 * Reads an EDTF string, in time linear in its length. Refused are days that the calendar
 * does not have, intervals that end before they start or lack both ends, and intervals with
 * a UTC offset on one side only. The message says what was found, what was expected, and
 * how to mend it. Never throws.
 */
export function parseEdtf(text: string): Parsed<Edtf> {
  const found = `found ${JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)}, expected`;
  const fail = (message: string) => ({ ok: false, message: `${found} ${message}` }) as const;
  if (text.length > MAX_EDTF_LENGTH) return fail(`at most ${MAX_EDTF_LENGTH} characters`);
  const slash = text.indexOf("/");
  if (slash < 0) {
    const date = parseDate(text);
    return typeof date === "string" ? fail(date) : { ok: true, value: date };
  }
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (text.includes("/", slash + 1)) return fail(mistakeIn(text));
  if (typeof start === "object" && "mistake" in start) return fail(start.mistake);
  if (typeof end === "object" && "mistake" in end) return fail(end.mistake);
  const mistake = intervalMistake(start, end);
  return mistake === null ? { ok: true, value: { type: "interval", start, end } } : fail(mistake);
}

/** The canonical string: parsing it gives an equal value. */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.type === "interval") return `${formatEnd(edtf.start)}/${formatEnd(edtf.end)}`;
  const { month, day, time, qualifier } = edtf;
  const rest = [month, day].filter((part) => part !== null).map((part) => `-${pad(part)}`);
  return `${formatYear(edtf)}${rest.join("")}${time === null ? "" : `T${formatTime(time)}`}${qualifier}`;
}

function parseEnd(text: string): EdtfEnd | { mistake: string } {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  const date = parseDate(text);
  return typeof date === "string" ? { mistake: date } : date;
}

/** The date, or what was expected instead. */
function parseDate(text: string): EdtfDate | string {
  const groups = DATE.exec(text)?.groups;
  if (groups === undefined) return mistakeIn(text);
  const { long, year: digits = "", month, day, qualifier = "" } = groups;
  if (digits === "-0000") return "a year; the year before 1 is written 0000";
  if (long !== undefined && month !== undefined) return "nothing after a year that is written with Y";
  if (digits.includes("X") && month !== undefined) return "nothing after a year with unspecified digits";
  const years = digits.endsWith("XX") ? 100 : digits.endsWith("X") ? 10 : 1;
  const date: EdtfDate = {
    type: "date",
    year: Number(long ?? digits.replaceAll("X", "0")),
    years,
    month: part(month),
    day: part(day),
    time: parseTime(groups),
    qualifier: qualifier === "?" || qualifier === "~" || qualifier === "%" ? qualifier : "",
  };
  return dateMistake(date) ?? date;
}

const part = (digits: string | undefined): number | "XX" | null =>
  digits === undefined ? null : digits === "XX" ? "XX" : Number(digits);

function parseTime({ hour, minute, second, offset }: Record<string, string | undefined>): EdtfTime | null {
  if (hour === undefined) return null;
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    offset: offset === undefined ? null : parseOffset(offset),
  };
}

/** Minutes; NaN for what is no offset: minutes beyond 59, and `-00:00`, which ISO 8601 rules out. */
function parseOffset(text: string): number {
  if (text === "Z") return 0;
  const minutes = Number(text.slice(4, 6));
  const size = Number(text.slice(1, 3)) * 60 + minutes;
  if (minutes > 59) return Number.NaN;
  if (text.startsWith("+")) return size;
  return size === 0 ? Number.NaN : -size;
}

const pad = (value: number | string, width = 2): string => String(value).padStart(width, "0");

const formatEnd = (end: EdtfEnd): string =>
  end === "open" ? ".." : end === "unknown" ? "" : formatEdtf(end);

function formatYear({ year, years }: EdtfDate): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = pad(Math.abs(year), 4);
  const known = years === 1 ? digits : digits.slice(0, years === 10 ? 3 : 2).padEnd(4, "X");
  return year < 0 ? `-${known}` : known;
}

function formatTime({ hour, minute, second, offset }: EdtfTime): string {
  const clock = [hour, minute, ...(second === null ? [] : [second])].map((value) => pad(value)).join(":");
  if (offset === null) return clock;
  if (offset === 0) return `${clock}Z`;
  const size = Math.abs(offset);
  return `${clock}${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

import { toLocal } from "./calendar";
import type { Edtf, EdtfDate, EdtfInterval } from "./edtf";

/** How much of a date is said. */
interface Style {
  /** Signs for doubt in place of words, for rows and labels. */
  readonly signs: boolean;
  readonly weekday: boolean;
  /** Whether days, and whether months, carry their year. */
  readonly year: "days" | "months" | "none";
}

/** `short` for rows and labels, without the year of a day; `long` with it; `full` with the weekday. */
export type Length = "short" | "long" | "full";

const STYLES: Readonly<Record<Length, Style>> = {
  short: { signs: true, weekday: false, year: "months" },
  long: { signs: false, weekday: false, year: "days" },
  full: { signs: false, weekday: true, year: "days" },
};

const namesOf = (options: Intl.DateTimeFormatOptions, dates: readonly number[]): readonly string[] => {
  const formatter = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return dates.map((date) => formatter.format(date));
};
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const MONTHS = namesOf(
  { month: "short" },
  upTo(12).map((month) => toLocal(2023, month)),
);
/** From Sunday: 1 January 2023 was one. */
const WEEKDAYS = namesOf(
  { weekday: "short" },
  upTo(7).map((day) => toLocal(2023, 1, day)),
);
const SEASONS = ["spring", "summer", "autumn", "winter"];

/** A date in words on its own clock: it tells no more than the EDTF does, and names no zone. */
export const inWords = (edtf: Edtf, length: Length): string =>
  edtf.type === "date" ? dateWords(edtf, STYLES[length]) : intervalWords(edtf, length);

function intervalWords({ start, end }: EdtfInterval, length: Length): string {
  const style = { ...STYLES[length], weekday: false };
  const unknown = (side: string) => (style.signs ? "" : `${side} unknown, `);
  if (typeof start !== "string" && typeof end !== "string") return rangeWords(start, end, style);
  if (typeof start !== "string") {
    return end === "open"
      ? `since ${dateWords(start, style)}`
      : `${unknown("end")}from ${dateWords(start, style)}`;
  }
  if (typeof end === "string") return "at an unknown time";
  return `${start === "unknown" ? unknown("start") : ""}until ${dateWords(end, style)}`;
}

/** Says once what both ends share: "18 – 21 Dec 2025", "19 Dec 2025, 21:05 – 22:00". */
function rangeWords(start: EdtfDate, end: EdtfDate, style: Style): string {
  const dash = style.signs ? "–" : " – ";
  const to = `${dash}${dateWords(end, style)}`;
  const alike = typeof start.day === typeof end.day && start.years + end.years === 2;
  if (!alike || start.year !== end.year) return dateWords(start, style) + to;
  const sure = start.qualifier === "" && end.qualifier === "";
  if (sure && typeof start.day === "number" && start.month === end.month) {
    if (start.time === null && end.time === null) return `${start.day}${to}`;
    if (start.time !== null && end.time !== null && start.day === end.day) {
      return `${dateWords(start, style)}${dash}${clockWords(end)}`;
    }
  }
  const hasMonth = typeof start.month === "number" && start.month <= 12;
  return dateWords(start, hasMonth ? { ...style, year: "none" } : style) + to;
}

function dateWords(date: EdtfDate, style: Style): string {
  const about = date.qualifier === "~" || date.qualifier === "%";
  const possibly = date.qualifier === "?" || date.qualifier === "%";
  const words = bareWords(date, style);
  return style.signs
    ? `${about ? "≈" : ""}${words}${possibly ? "?" : ""}`
    : `${possibly ? "possibly " : ""}${about ? "about " : ""}${words}`;
}

function bareWords(date: EdtfDate, style: Style): string {
  const { year, years, month, day } = date;
  const some = (unit: string, rest: string) => (style.signs ? rest : `some ${unit} in ${rest}`);
  if (years > 1) return some("year", years === 10 ? `the ${year}s` : `${year}–${year + years - 1}`);
  if (month === null) return yearWords(year);
  if (month === "XX") return some(day === null ? "month" : "day", yearWords(year));
  if (month > 12) return seasonWords(year, month);
  const name = MONTHS[month - 1] ?? "";
  const monthWords = style.year === "none" ? name : `${name} ${yearWords(year)}`;
  if (day === null) return monthWords;
  if (day === "XX") return some("day", monthWords);
  const weekday = style.weekday ? `${WEEKDAYS[new Date(toLocal(year, month, day)).getUTCDay()] ?? ""} ` : "";
  const words = `${weekday}${day} ${name}${style.year === "days" ? ` ${yearWords(year)}` : ""}`;
  return date.time === null ? words : `${words}${style.signs ? "" : ","} ${clockWords(date)}`;
}

const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** Winter runs into the next year. */
const seasonWords = (year: number, season: number): string =>
  `${SEASONS[season - 21] ?? ""} ${yearWords(year)}${season === 24 && year > 0 ? `–${String(year + 1).slice(-2)}` : ""}`;

function clockWords({ time }: EdtfDate): string {
  if (time === null) return "";
  const fields = [time.hour, time.minute, ...(time.second === null ? [] : [time.second])];
  return fields.map((field) => String(field).padStart(2, "0")).join(":");
}

import * as fc from "fast-check";
import { daysInMonth } from "./calendar";
import type { EdtfDate, EdtfInterval } from "./edtf";
import { localSpan } from "./edtfSpan";

/** Dates of every shape that `parseEdtf` reads, for property tests. */

const qualifier = fc.constantFrom<EdtfDate["qualifier"]>("", "?", "~", "%");
const base = { type: "date", years: 1, month: null, day: null, time: null, qualifier: "" } as const;

const years: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }).map((year): EdtfDate => ({ ...base, year })),
  fc.integer({ min: 10_000, max: 200_000 }).map((year): EdtfDate => ({ ...base, year })),
  fc.integer({ min: 0, max: 999 }).map((decade): EdtfDate => ({ ...base, year: decade * 10, years: 10 })),
  fc.integer({ min: 0, max: 99 }).map((century): EdtfDate => ({ ...base, year: century * 100, years: 100 })),
);

const months: fc.Arbitrary<EdtfDate> = fc
  .record({
    year: fc.integer({ min: -9999, max: 9999 }),
    month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant("XX" as const)),
    day: fc.constantFrom("XX" as const, null),
  })
  .map((fields): EdtfDate => ({ ...base, ...fields }));

const seasons: fc.Arbitrary<EdtfDate> = fc
  .record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 21, max: 24 }) })
  .map((fields): EdtfDate => ({ ...base, ...fields }));

/** Days of years before and after 1900, with the ends of months and of February likely. */
export const days: fc.Arbitrary<EdtfDate> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1900, 2000, 2024, 2025)),
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31)),
  )
  .map(
    ([year, month, day]): EdtfDate => ({
      ...base,
      year,
      month,
      day: Math.min(day, daysInMonth(year, month)),
    }),
  );

const field = (max: number) => fc.integer({ min: 0, max });

/** Moments with and without seconds and offset. */
export const moments: fc.Arbitrary<EdtfDate> = fc
  .record({
    hour: field(23),
    minute: field(59),
    second: fc.option(field(59)),
    offset: fc.option(fc.integer({ min: -720, max: 840 })),
  })
  .chain((time) => days.map((day): EdtfDate => ({ ...day, time })));

/** Dates without a qualifier. */
export const sureDates: fc.Arbitrary<EdtfDate> = fc.oneof(years, months, seasons, days, moments);

export const dates: fc.Arbitrary<EdtfDate> = fc
  .tuple(sureDates, qualifier)
  .map(([date, doubt]): EdtfDate => ({ ...date, qualifier: doubt }));

/** Intervals in order, without offsets; some with an open or unknown end. */
export const intervals: fc.Arbitrary<EdtfInterval> = fc
  .tuple(dates, dates, fc.constantFrom("both", "open", "unknown"), fc.boolean())
  .map(([a, b, ends, flip]): EdtfInterval => {
    const [first, second] = [a, b].map(withoutOffset).sort((x, y) => localSpan(x).from - localSpan(y).from);
    const [start, end] = [first ?? a, second ?? b];
    if (ends === "both") return { type: "interval", start, end };
    const missing = ends === "open" ? "open" : "unknown";
    return flip ? { type: "interval", start: missing, end } : { type: "interval", start, end: missing };
  });

const withoutOffset = (date: EdtfDate): EdtfDate =>
  date.time === null ? date : { ...date, time: { ...date.time, offset: null } };

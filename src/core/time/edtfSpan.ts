import { addMonths, DAY, MINUTE, SECOND, toLocal } from "./calendar";
import type { EdtfDate } from "./edtf";
import type { Precision } from "./extent";

/** The stretch `[from, to)` of local milliseconds that a date covers, and its unit. */
export interface LocalSpan {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  /** By how much a doubtful date may be off: as many months, or else milliseconds. */
  readonly unit: { readonly months: number } | { readonly ms: number };
}

/** First month of a season of the northern hemisphere, as meteorologists count; winter runs into the next year. */
const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * What a date covers on its own wall clock. Unspecified digits cover the whole month, year,
 * decade or century that contains them. EDTF does not say when seasons begin; these are
 * Mar–May, Jun–Aug, Sep–Nov and Dec–Feb.
 */
export function localSpan({ year, years, month, day, time }: EdtfDate): LocalSpan {
  if (month === null || month === "XX") return inMonths(toLocal(year), 12 * years, "year");
  if (month > 12) return inMonths(toLocal(year, SEASON_START[month]), 3, "season");
  if (day === null || day === "XX") return inMonths(toLocal(year, month), 1, "month");
  if (time === null) return inMs(toLocal(year, month, day), DAY, "day");
  const { hour, minute, second } = time;
  return second === null
    ? inMs(toLocal(year, month, day, hour, minute), MINUTE, "minute")
    : inMs(toLocal(year, month, day, hour, minute, second), SECOND, "second");
}

const inMonths = (from: number, months: number, precision: Precision): LocalSpan => ({
  from,
  to: addMonths(from, months),
  precision,
  unit: { months },
});

const inMs = (from: number, ms: number, precision: Precision): LocalSpan => ({
  from,
  to: from + ms,
  precision,
  unit: { ms },
});

import { daysInMonth, toLocal } from "./calendar";
import { localToEpoch, wallTime } from "./zone";

/** An instant as the fields of a form hold it: `2025-12-19` and `22:00`, on the clocks of a zone. */
export interface ClockFields {
  readonly date: string;
  readonly time: string;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The fields of an instant in epoch ms, to the minute. Throws on an unknown zone. */
export function clockFields(epochMs: number, zone: string): ClockFields {
  const { year, month, day, hour, minute } = wallTime(epochMs, zone);
  return {
    date: `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`,
    time: `${two(hour)}:${two(minute)}`,
  };
}

/** The instant that filled fields mean; null while a field is empty or names no day or time. */
export function readClockFields({ date, time }: ClockFields, zone: string): number | null {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? []).map(Number);
  const [, hour = 24, minute = 60] = (/^(\d\d):(\d\d)/u.exec(time) ?? []).map(Number);
  const sound = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!sound || hour > 23 || minute > 59) return null;
  return localToEpoch(toLocal(year, month, day, hour, minute), zone);
}

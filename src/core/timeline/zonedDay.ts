import { DAY } from "../time/calendar";
import { localToEpoch, offsetAt } from "../time/zone";

/** Days since 1 January 1970 on the calendar of a zone. */
export const dayNumber = (epoch: number, zone: string): number =>
  Math.floor((epoch + offsetAt(epoch, zone)) / DAY);

/** The instant at which a numbered day begins in a zone. Days have 23 or 25 hours where clocks change. */
export const startOfDay = (day: number, zone: string): number => localToEpoch(day * DAY, zone);

/** The beginning of a day of the zone that is nearest to an instant. */
export function nearestDayStart(epoch: number, zone: string): number {
  const day = dayNumber(epoch, zone);
  const [before, after] = [startOfDay(day, zone), startOfDay(day + 1, zone)];
  return epoch - before <= after - epoch ? before : after;
}

/** The same time of day some days away. */
export const shiftDays = (epoch: number, days: number, zone: string): number =>
  localToEpoch(epoch + offsetAt(epoch, zone) + days * DAY, zone);

/** The beginning of a day some days away; from inside a day, the way to its end or beginning counts as one. */
export function stepDays(epoch: number, days: number, zone: string): number {
  const day = dayNumber(epoch, zone);
  const inside = epoch > startOfDay(day, zone);
  return startOfDay(day + days + (days < 0 && inside ? 1 : 0), zone);
}

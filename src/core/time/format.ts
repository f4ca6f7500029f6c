import { DAY } from "./calendar";
import { type Edtf, type EdtfEnd, formatEdtf } from "./edtf";
import { datesIn, dayAt, inZone, isTimed, minuteAt } from "./edtfAt";
import type { Interval, TimeExtent } from "./extent";
import { inWords } from "./words";
import { dayStart, offsetAt, wallTime } from "./zone";

/** A time of the story: the EDTF, the IANA zone in which it is meant, and what it resolves to. */
export interface Told {
  readonly edtf: Edtf;
  readonly zone: string;
  readonly extent: TimeExtent;
}

/** A zone as the story calls it: "Miami" for `America/New_York`. */
export interface ZoneName {
  readonly name: string;
  readonly zone: string;
}

/**
 * A time in full: "Fri 19 Dec 2025", "about Sat 20 Dec 2025", "28 Nov – 19 Dec 2025",
 * "Fri 19 Dec 2025, 02:57 Brussels". `shownZone` is an IANA zone, or `event` for each
 * event's own. Clock times are converted. A date without one stays the day that it was
 * there, followed by what that covers in the shown zone: "Fri 19 Dec 2025 in Kyiv
 * (18 Dec 17:00 – 19 Dec 17:00 Miami)"; a year is too wide for that to matter.
 */
export function formatWhen(told: Told, shownZone: string, zones: readonly ZoneName[] = []): string {
  const { edtf, zone, extent } = told;
  const shown = shownZone === "event" ? zone : shownZone;
  if (isTimed(edtf)) return `${inWords(inZone(edtf, zone, shown), "full")} ${zoneName(shown, zones)}`;
  const words = inWords(inZone(edtf, zone, zone), "full");
  if (sameClock(extent, zone, shown)) {
    return datesIn(edtf).some(({ time }) => time !== null) ? `${words} ${zoneName(zone, zones)}` : words;
  }
  const there = `${words} in ${zoneName(zone, zones)}`;
  return extent.precision === "year"
    ? there
    : `${there} (${spanWords(told, shown)} ${zoneName(shown, zones)})`;
}

/**
 * A time for rows and labels: "19 Dec", "≈20 Dec", "28 Nov–19 Dec", "19 Dec 02:57"; a clock time in the shown zone.
 * With the year where `within`, the time that the story takes, is not of one year: "19 Dec 2025".
 */
export function formatShort(
  { edtf, zone }: Pick<Told, "edtf" | "zone">,
  shownZone: string,
  within: Interval,
): string {
  const shown = inZone(edtf, zone, isTimed(edtf) && shownZone !== "event" ? shownZone : zone);
  return inWords(shown, isOfOneYear(within) ? "short" : "long");
}

/**
 * Whether all of a stretch is in one year, so that a day is told without it. A day at its ends does not count: it
 * ends elsewhere in another zone, and a last of December beside a first of January is plain without years.
 */
export const isOfOneYear = ({ from, to }: Interval): boolean =>
  from + DAY >= to - DAY || wallTime(from + DAY, "UTC").year === wallTime(to - DAY, "UTC").year;

/** A date as it is written, without weekday and zone, such as a day of publication: "20 Dec 2025". */
export const formatDate = (edtf: Edtf): string => inWords(edtf, "long");

/** The day that an instant falls on in a zone: "Fri 19 Dec 2025". */
export const formatDay = (epochMs: number, zone: string): string => inWords(dayAt(epochMs, zone), "full");

/** The same without weekday and year: "19 Dec". */
export const formatDayShort = (epochMs: number, zone: string): string =>
  inWords(dayAt(epochMs, zone), "short");

/** An instant to the minute in a zone: "19 Dec 2025, 21:05". */
export const formatInstant = (epochMs: number, zone: string): string =>
  inWords(minuteAt(epochMs, zone), "long");

/** An instant to the minute, and where clocks show it: "19 Dec 2025, 21:05 Kyiv". */
export const formatInstantIn = (epochMs: number, { zone, name }: ZoneName): string =>
  `${formatInstant(epochMs, zone)} ${name}`;

/** An instant to the minute in a zone: "19 Dec 21:05"; with its year where the story is not of one year. */
export const formatMoment = (epochMs: number, zone: string, within: Interval): string =>
  inWords(minuteAt(epochMs, zone), isOfOneYear(within) ? "short" : "long");

/**
 * A half-open stretch in a zone. Whole days are days: from midnight on the 18th to midnight
 * on the 22nd is "18 – 21 Dec 2025". Otherwise both ends show the clock: "18 Dec, 10:00 –
 * 19 Dec 2025, 21:05". Infinite ends are "since" and "until".
 */
export function formatInterval({ from, to }: Interval, zone: string): string {
  const finite = [from, to].filter(Number.isFinite);
  if (finite.length === 0) return "all time";
  const whole = finite.every((epochMs) => dayStart(epochMs, zone) === epochMs);
  const read = (epochMs: number): EdtfEnd =>
    !Number.isFinite(epochMs) ? "open" : whole ? dayAt(epochMs, zone) : minuteAt(epochMs, zone);
  const start = read(from);
  const end = read(whole ? Math.max(to - 1, from) : to);
  const same = typeof start === "object" && typeof end === "object" && formatEdtf(start) === formatEdtf(end);
  return inWords(same ? start : { type: "interval", start, end }, "long");
}

/** What the story calls a zone, or else the city of its IANA name. */
export const zoneName = (zone: string, zones: readonly ZoneName[] = []): string =>
  zones.find((named) => named.zone === zone)?.name ??
  zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** Whether clocks of both zones agree at both ends. */
const sameClock = ({ from, to }: Interval, a: string, b: string): boolean =>
  a === b || [from, to].every((epochMs) => offsetAt(epochMs, a) === offsetAt(epochMs, b));

/** When the ends that are given fall in another zone; with the year only where they differ in it. */
function spanWords({ edtf, extent: { from, to } }: Told, shown: string): string {
  const given = (end: EdtfEnd, epochMs: number) => (typeof end === "string" ? [] : [epochMs]);
  const ends = edtf.type === "date" ? [from, to] : [...given(edtf.start, from), ...given(edtf.end, to)];
  const readings = ends.map((epochMs) => minuteAt(epochMs, shown));
  const length = new Set(readings.map(({ year }) => year)).size > 1 ? "long" : "short";
  return readings.map((reading) => inWords(reading, length)).join(" – ");
}

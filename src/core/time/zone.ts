import { DAY, fromLocal, SECOND, toLocal, type WallTime } from "./calendar";

/** Days, some 50 years of them; the oldest are not worth tracking. */
const MAX_KNOWN = 20_000;
const ZONE_NAME = /^(?:UTC|[A-Z][A-Za-z_]*(?:\/[A-Za-z0-9_+-]+){1,2})$/u;

interface Clock {
  readonly formatter: Intl.DateTimeFormat;
  /** Offsets found at the start of UTC days, by number of the day: asking `Intl` takes some 20 µs. */
  readonly known: Map<number, number>;
}

const clocks = new Map<string, Clock | null>();

/** Whether the platform knows the IANA zone. Abbreviations (EST) and bare offsets (+02:00) are no zones. */
export const isZone = (name: string): boolean => clockOf(name) !== null;

/**
 * Offset of a zone from UTC at an instant, in milliseconds, positive to the east. Throws on an
 * unknown zone, and on what is no instant.
 */
export function offsetAt(epochMs: number, zone: string): number {
  const clock = clockIn(zone);
  const day = Math.floor(epochMs / DAY);
  const offset = offsetOfDay(clock, day);
  // No zone has changed its offset and changed it back within a day.
  return offset === offsetOfDay(clock, day + 1) ? offset : readOffset(clock, epochMs);
}

/** What calendars and clocks in a zone show at an instant. Throws as `offsetAt` does. */
export const wallTime = (epochMs: number, zone: string): WallTime =>
  fromLocal(epochMs + offsetAt(epochMs, zone));

/**
 * The instant at which clocks in a zone show a time. A time that a change to summer time
 * skips is moved forward by what is skipped; of a time that happens twice it is the earlier.
 * (`disambiguation: "compatible"` of Temporal.) Throws on an unknown zone.
 */
export const zonedToEpoch = (time: WallTime, zone: string): number =>
  localToEpoch(toLocal(time.year, time.month, time.day, time.hour, time.minute, time.second), zone);

/** `zonedToEpoch` for local milliseconds, see `toLocal`. */
export function localToEpoch(local: number, zone: string): number {
  const before = local - offsetAt(local - DAY, zone);
  const after = local - offsetAt(local + DAY, zone);
  if (before === after) return before;
  const real = [before, after].filter((epoch) => epoch + offsetAt(epoch, zone) === local);
  return real.length === 0 ? before : Math.min(...real);
}

/** The instant at which the day of a zone begins that an instant falls on. */
export function dayStart(epochMs: number, zone: string): number {
  const { year, month, day } = wallTime(epochMs, zone);
  return localToEpoch(toLocal(year, month, day), zone);
}

function clockIn(zone: string): Clock {
  const clock = clockOf(zone);
  if (clock === null)
    throw new RangeError(`found zone "${zone}", expected an IANA time zone such as Europe/Kyiv`);
  return clock;
}

function clockOf(zone: string): Clock | null {
  const made = clocks.get(zone);
  if (made !== undefined) return made;
  const clock = ZONE_NAME.test(zone) ? makeClock(zone) : null;
  // Unknown names are not kept: hostile data could hold any number of them.
  if (clock !== null) clocks.set(zone, clock);
  return clock;
}

function makeClock(timeZone: string): Clock | null {
  try {
    const formatter = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    return { formatter, known: new Map() };
  } catch {
    return null;
  }
}

function offsetOfDay(clock: Clock, day: number): number {
  const found = clock.known.get(day);
  if (found !== undefined) return found;
  const offset = readOffset(clock, day * DAY);
  if (clock.known.size >= MAX_KNOWN) clock.known.clear();
  clock.known.set(day, offset);
  return offset;
}

function readOffset({ formatter }: Clock, epochMs: number): number {
  const parts = new Map<string, string>();
  for (const { type, value } of formatter.formatToParts(epochMs)) parts.set(type, value);
  const field = (type: string) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - field("year") : field("year");
  const local = toLocal(year, field("month"), field("day"), field("hour"), field("minute"), field("second"));
  return local - Math.floor(epochMs / SECOND) * SECOND;
}

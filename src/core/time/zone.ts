import { DAY, SECOND, toLocal, type WallTime } from "./calendar";

/** Enough for every day of a story; the oldest are not worth tracking. */
const MAX_KNOWN = 20_000;
const ZONE_NAME = /^(?:UTC|[A-Z][A-Za-z_]*(?:\/[A-Za-z0-9_+-]+){1,2})$/u;

interface Clock {
  readonly formatter: Intl.DateTimeFormat;
  /** Offsets already found, by instant: the days of a story recur in thousands of events. */
  readonly known: Map<number, number>;
}

const clocks = new Map<string, Clock | null>();

/** Whether the platform knows the IANA zone. Abbreviations (EST) and bare offsets (+02:00) are no zones. */
export const isZone = (name: string): boolean => clockOf(name) !== null;

/** Offset of a zone from UTC at an instant, in milliseconds, positive to the east. Throws on an unknown zone. */
export function offsetAt(epochMs: number, zone: string): number {
  const { formatter, known } = clockIn(zone);
  const found = known.get(epochMs);
  if (found !== undefined) return found;
  const { year, month, day, hour, minute, second } = read(formatter, epochMs);
  const offset = toLocal(year, month, day, hour, minute, second) - Math.floor(epochMs / SECOND) * SECOND;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(epochMs, offset);
  return offset;
}

/** What calendars and clocks in a zone show at an instant. Throws on an unknown zone. */
export const wallTime = (epochMs: number, zone: string): WallTime => read(clockIn(zone).formatter, epochMs);

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

function read(formatter: Intl.DateTimeFormat, epochMs: number): WallTime {
  const parts = new Map<string, string>();
  for (const { type, value } of formatter.formatToParts(epochMs)) parts.set(type, value);
  const field = (type: string) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - field("year") : field("year");
  return {
    year,
    month: field("month"),
    day: field("day"),
    hour: field("hour"),
    minute: field("minute"),
    second: field("second"),
  };
}

import { addMonths, DAY, fromLocal, HOUR, MINUTE } from "../time/calendar";
import type { Interval } from "../time/extent";
import { localToEpoch, offsetAt, wallTime } from "../time/zone";

/** A rule across the lanes at an instant in epoch ms. Without a label it only divides. */
export interface Tick {
  readonly at: number;
  readonly label: string | null;
  /** Days and longer are stronger than hours. */
  readonly strong: boolean;
}

/** A distance between ticks on the clocks and calendar of a zone. */
type Step =
  | { readonly unit: "ms"; readonly size: number }
  | { readonly unit: "months"; readonly size: number };

const ms = (size: number): Step => ({ unit: "ms", size });
const months = (size: number): Step => ({ unit: "months", size });

const STEPS: readonly Step[] = [
  ...[10 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY].map(ms),
  ...[1, 3, 6, 12, 60, 120, 600, 1200].map(months),
];

/** Room that a label needs, in pixels. */
const LABEL = 84;
/** Days closer than this, in pixels, are not ruled. */
const DAY_RULE = 6;
/** Local 1970-01-05, a Monday: weeks are counted from it. */
const MONDAY = 4 * DAY;

/**
 * The rules and labels of an axis: days, weeks, months or hours *of the zone*, as many as
 * the width in pixels has room for. A day that a change of clocks makes longer or shorter
 * is as long as it is; an hour that does not exist has no tick, a repeated one has one.
 */
export function axisTicks(window: Interval, zone: string, width: number): Tick[] {
  const perMs = width / (window.to - window.from);
  const step = stepFor(perMs);
  const labelled = instants(window, zone, step);
  const dated = labelled.some(({ local }) => local % DAY === 0);
  const ticks = labelled.map(({ at, local }, i) => ({
    at,
    label: label(local, step, !dated && i === 0),
    strong: local % DAY === 0,
  }));
  if (step.unit === "months" || step.size <= DAY || DAY * perMs < DAY_RULE) return ticks;
  const taken = new Set(ticks.map(({ at }) => at));
  const days = instants(window, zone, ms(DAY)).filter(({ at }) => !taken.has(at));
  return [...ticks, ...days.map(({ at }) => ({ at, label: null, strong: false }))].sort(
    (a, b) => a.at - b.at,
  );
}

/** Whether the labels of an axis tell the year: those of months and longer do. */
export const ticksTellYear = ({ from, to }: Interval, width: number): boolean =>
  stepFor(width / (to - from)).unit === "months";

/** The shortest step whose labels have room. */
const stepFor = (perMs: number): Step =>
  STEPS.find((each) => lengthOf(each) * perMs >= LABEL) ?? months(1200);

const lengthOf = ({ unit, size }: Step): number => (unit === "ms" ? size : size * 30 * DAY);

/** The instants in the window at which clocks in the zone stand on a multiple of the step. */
function instants(window: Interval, zone: string, step: Step): { at: number; local: number }[] {
  const found: { at: number; local: number }[] = [];
  const end = window.to + offsetAt(window.to, zone) + HOUR * 3;
  for (
    let local = floor(window.from + offsetAt(window.from, zone) - HOUR * 3, step);
    local < end;
    local = next(local, step)
  ) {
    const at = localToEpoch(local, zone);
    const real = at + offsetAt(at, zone) === local || local % DAY === 0;
    if (real && at >= window.from && at < window.to) found.push({ at, local });
  }
  return found;
}

function floor(local: number, step: Step): number {
  if (step.unit === "ms") return Math.floor((local - MONDAY) / step.size) * step.size + MONDAY;
  const { year, month } = fromLocal(local);
  const since = year * 12 + month - 1;
  return addMonths(local, Math.floor(since / step.size) * step.size - since);
}

const next = (local: number, step: Step): number =>
  step.unit === "ms" ? local + step.size : addMonths(local, step.size);

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function label(local: number, step: Step, withDate: boolean): string {
  const { year, month, day, hour, minute } = fromLocal(local);
  const name = MONTHS[month - 1] ?? "";
  if (step.unit === "months") return step.size >= 12 ? String(year) : `${name} ${year}`;
  if (local % DAY === 0) return `${WEEKDAYS[new Date(local).getUTCDay()] ?? ""} ${day} ${name}`;
  const clock = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return withDate ? `${day} ${name} ${clock}` : clock;
}

/** The years that a stretch of time touches in a zone: "2024", "2024–2025". */
export function yearSpan({ from, to }: Interval, zone: string): string {
  const [first, last] = [wallTime(from, zone).year, wallTime(to - 1, zone).year];
  return first === last ? String(first) : `${first}–${last}`;
}

/** The months that a stretch of time touches in a zone, e.g. "Nov–Dec" or "Nov 2025–Jan 2026". */
export function monthSpan({ from, to }: Interval, zone: string): string {
  const a = fromLocal(from + offsetAt(from, zone));
  const b = fromLocal(to - 1 + offsetAt(to - 1, zone));
  const [first, last] = [MONTHS[a.month - 1] ?? "", MONTHS[b.month - 1] ?? ""];
  if (a.year !== b.year) return `${first} ${a.year}–${last} ${b.year}`;
  return first === last ? `${first} ${a.year}` : `${first}–${last}`;
}

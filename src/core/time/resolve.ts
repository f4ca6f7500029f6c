import { addMonths, MINUTE } from "./calendar";
import type { Edtf, EdtfDate } from "./edtf";
import { type LocalSpan, localSpan } from "./edtfSpan";
import type { TimeExtent } from "./extent";
import { localToEpoch } from "./zone";

/**
 * When a date was in its IANA zone, as half-open stretches of UTC. A day is that day on the
 * clocks of the zone, of 23, 24 or 25 hours; a UTC offset in the date wins over the zone.
 *
 * Conventions of ours, for drawing and filtering, where EDTF gives no width:
 * - approximate and uncertain dates allow one unit of their precision more on each side
 *   (a day for a day, a minute for a minute, ten years for 202X~), in an interval at the
 *   doubtful end;
 * - unspecified digits cover the whole month or year that contains them;
 * - an open or unknown end allows everything beyond (`±Infinity`), while `from` and `to`
 *   keep to the end that is given: `2025-11-28/..` states 28 November.
 *
 * `from < to` always: a day that the zone skipped is given one minute. Throws on an unknown zone.
 */
export function resolveEdtf(edtf: Edtf, zone: string): TimeExtent {
  if (edtf.type === "date") return resolveDate(edtf, zone);
  const start = typeof edtf.start === "string" ? null : resolveDate(edtf.start, zone);
  const end = typeof edtf.end === "string" ? null : resolveDate(edtf.end, zone);
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null)
    throw new RangeError("found an interval without ends, expected one at least");
  const to = Math.max(last.to, first.from + MINUTE);
  return {
    from: first.from,
    to,
    earliest: start === null ? Number.NEGATIVE_INFINITY : start.earliest,
    latest: end === null ? Number.POSITIVE_INFINITY : Math.max(end.latest, to),
    precision: "interval",
  };
}

function resolveDate(date: EdtfDate, zone: string): TimeExtent {
  const span = localSpan(date);
  const { precision, unit } = span;
  const doubt = date.qualifier === "" ? 0 : 1;
  if (date.time !== null && "ms" in unit) {
    const from = instantOf(span.from, date.time.offset, zone);
    const to = from + unit.ms;
    return { from, to, earliest: from - doubt * unit.ms, latest: to + doubt * unit.ms, precision };
  }
  const from = localToEpoch(span.from, zone);
  const to = Math.max(localToEpoch(span.to, zone), from + MINUTE);
  if (doubt === 0) return { from, to, earliest: from, latest: to, precision };
  const earliest = localToEpoch(shift(span.from, unit, -1), zone);
  return { from, to, earliest, latest: localToEpoch(shift(span.to, unit, 1), zone), precision };
}

const instantOf = (local: number, offset: number | null, zone: string): number =>
  offset === null ? localToEpoch(local, zone) : local - offset * MINUTE;

const shift = (local: number, unit: LocalSpan["unit"], count: number): number =>
  "months" in unit ? addMonths(local, count * unit.months) : local + count * unit.ms;

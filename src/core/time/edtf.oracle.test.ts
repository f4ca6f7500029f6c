import oracle, { parse } from "edtf";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Edtf, formatEdtf, parseEdtf } from "./edtf";
import { dates, intervals, sureDates } from "./edtf.arbitrary";
import { datesIn } from "./edtfAt";
import { resolveEdtf } from "./resolve";

/**
 * edtf.js as a second opinion. Set aside, where it differs by choice or by fault: 29 February
 * in common years (read as 1 March), the extent of seasons (quarters there), the width of a
 * minute (none there), times without an offset (the machine's zone there), the ends of months before
 * the year 1 (wrong there), qualifiers on times and seasons, seasons in intervals, unknown starts
 * (min is 1970), and intervals whose ends overlap (refused there).
 */

const ancient = (edtf: Edtf) => datesIn(edtf).some(({ year }) => year < 1);
const zoneless = (edtf: Edtf) => datesIn(edtf).some(({ time }) => time !== null && time.offset === null);
const seasonal = (edtf: Edtf) => datesIn(edtf).some(({ month }) => typeof month === "number" && month > 12);
const timed = (edtf: Edtf) => datesIn(edtf).some(({ time }) => time !== null);
const readable = (edtf: Edtf) => {
  try {
    parse(formatEdtf(edtf));
    return true;
  } catch {
    return false;
  }
};

test("both read the same dates", () => {
  fc.assert(
    fc.property(sureDates, (date) => {
      expect(readable(date)).toBe(true);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test("qualified days, months and years too", () => {
  fc.assert(
    fc.property(
      dates.filter(
        (date) =>
          !seasonal(date) &&
          !timed(date) &&
          date.month !== "XX" &&
          date.day !== "XX" &&
          date.years === 1 &&
          Math.abs(date.year) < 10_000,
      ),
      (date) => {
        expect(readable(date)).toBe(true);
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});

test("dates span the same time in UTC", () => {
  fc.assert(
    fc.property(
      sureDates.filter((date) => !seasonal(date) && !ancient(date) && !zoneless(date)),
      (date) => {
        const { from, to } = resolveEdtf(date, "UTC");
        const { min, max } = oracle(formatEdtf(date));
        expect([from, date.time === null ? to - 1 : from]).toEqual([min, max]);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test("intervals span the same time in UTC", () => {
  fc.assert(
    fc.property(
      intervals.filter(
        (edtf) =>
          edtf.start !== "unknown" && !seasonal(edtf) && !ancient(edtf) && !timed(edtf) && readable(edtf),
      ),
      (edtf) => {
        const { min, max } = boundsOf(formatEdtf(edtf));
        fc.pre(min !== null && !Number.isNaN(max));
        const { from, to, earliest, latest } = resolveEdtf(edtf, "UTC");
        expect(edtf.start === "open" ? earliest : from).toBe(min);
        expect(edtf.end === "open" ? latest : edtf.end === "unknown" ? max : to - 1).toBe(max);
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});

/** Null where edtf.js refuses ends that overlap. */
function boundsOf(text: string): { min: number | null; max: number } {
  try {
    return oracle(text);
  } catch {
    return { min: null, max: 0 };
  }
}

/** Read there and not here: centuries, decades, thousandths, 24:00, years without a digit, far years, digits unspecified before the year 0. */
const ELSEWHERE = /^-.*X|^-?\d{2,3}[?~%]?$|\.\d|T24|XXXX|Y|−/u;
const ALPHABET = "0123456789-XT:Z+/.~?%";

test("a slip of one character is refused by both or by neither", () => {
  const slips = fc
    .tuple(
      sureDates.filter((date) => Math.abs(date.year) < 10_000).map(formatEdtf),
      fc.nat(),
      fc.constantFrom(...ALPHABET),
      fc.boolean(),
    )
    .map(([text, at, letter, insert]) => {
      const index = at % text.length;
      return text.slice(0, index) + letter + text.slice(insert ? index : index + 1);
    });
  fc.assert(
    fc.property(slips, (text) => {
      fc.pre(!ELSEWHERE.test(text) && !/T.*[?~%]$|-2[1-4][?~%]$|\/|02-29/u.test(text));
      expect([text, parseEdtf(text).ok]).toEqual([text, levelOf(text) < 2]);
    }),
    { numRuns: 600, seed: 7 },
  );
});

/** Infinity for what edtf.js cannot read. */
function levelOf(text: string): number {
  try {
    return parse(text).level ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

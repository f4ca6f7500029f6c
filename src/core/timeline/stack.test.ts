import fc from "fast-check";
import { expect, it } from "vitest";
import { rowsNeeded, stack } from "./stack";

const spans = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 })).map(([left, size]) => ({ left, right: left + size })),
  { maxLength: 9 },
);

it("uses the first free row and lets spans touch", () => {
  expect([...stack([{ left: 0, right: 10 }, { left: 5, right: 15 }, { left: 10, right: 20 }], 2)]).toEqual([0, 1, 0]);
});

it("leaves out the one that reaches furthest", () => {
  expect([...stack([{ left: 0, right: 99 }, { left: 5, right: 15 }, { left: 15, right: 20 }], 1)]).toEqual([-1, 0, 0]);
});

it("never overlaps in a row and leaves out as few as possible", () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 3 }), (all, rows) => {
      const row = stack(all, rows);
      for (const [i, a] of all.entries()) {
        for (const [j, b] of all.entries()) {
          if (i < j && row[i] === row[j] && row[i] !== -1) expect(a.left >= b.right || b.left >= a.right).toBe(true);
        }
      }
      expect([...row].filter((r) => r >= 0).length).toBe(mostThatFit(all, rows));
    }),
    { seed: 7 },
  );
});

it("needs as many rows as overlap at one point", () => {
  fc.assert(
    fc.property(spans, (all) => {
      const deepest = Math.max(0, ...all.map(({ left }) => all.filter((s) => s.left <= left && s.right > left).length));
      expect(rowsNeeded(all, 99)).toBe(deepest);
      expect(rowsNeeded(all, 2)).toBe(Math.min(2, deepest));
    }),
    { seed: 7 },
  );
});

/** By trying every subset: the most spans of which no more than `rows` overlap anywhere. */
function mostThatFit(all: readonly { left: number; right: number }[], rows: number): number {
  let most = 0;
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const some = all.filter((_, i) => (mask >> i) & 1);
    const fits = some.every(({ left }) => some.filter((s) => s.left <= left && s.right > left).length <= rows);
    if (fits) most = Math.max(most, some.length);
  }
  return most;
}

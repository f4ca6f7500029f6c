import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GLYPH_HALF, rowsNeeded, stack, type Taken } from "./stack";

const WIDTH = 200;
const fixed = (glyph: number) => ({ glyph, glyphMin: glyph, glyphMax: glyph });
const item = (left: number, right: number): Taken => ({
  left,
  right,
  light: false,
  ...fixed(left + GLYPH_HALF),
});
const moment = (glyph: number): Taken => ({ left: glyph, right: glyph, light: false, ...fixed(glyph) });
const band = (left: number, right: number): Taken => ({
  left,
  right,
  light: true,
  glyph: (left + right) / 2,
  glyphMin: left + GLYPH_HALF,
  glyphMax: right - GLYPH_HALF,
});
const rowsOf = (all: readonly Taken[], rows: number) =>
  stack(all, rows, WIDTH).map((standing) => standing?.row ?? -1);
const items = fc.array(
  fc
    .tuple(fc.double({ min: 0, max: 190, noNaN: true }), fc.double({ min: 0, max: 90, noNaN: true }))
    .map(([left, size]) => (size > 60 ? band(left, left + size) : item(left, Math.min(WIDTH, left + size)))),
  { maxLength: 30 },
);

describe("stack", () => {
  it("puts side by side what fits and the rest in the next row, and leaves out what fits nowhere", () => {
    expect(rowsOf([moment(20), moment(40), moment(26), moment(30)], 2)).toEqual([0, 0, 1, -1]);
  });

  it("takes a row free of bars first, and a bar's row where there is no other", () => {
    expect(rowsOf([item(0, 100), moment(50)], 2)).toEqual([0, 1]);
    expect(rowsOf([item(0, 100), moment(50)], 1)).toEqual([0, 0]);
  });

  it("moves the glyph of a day aside within its day where its centre is taken", () => {
    const standings = stack([band(0, 60), band(0, 60), band(0, 60), band(0, 60), band(0, 60)], 1, WIDTH);
    expect(standings.map((standing) => standing?.glyph ?? null)).toEqual([30, 44, 16, null, null]);
  });

  it("never puts a bar upon a bar or a glyph upon a glyph", () => {
    expect(rowsOf([item(0, 100), item(60, 120)], 1)).toEqual([0, -1]);
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 4 }), (all, rows) => {
        const standings = stack(all, rows, WIDTH);
        for (const [i, a] of standings.entries()) {
          for (const [j, b] of standings.entries()) {
            if (i >= j || a === null || b === null || a.row !== b.row) continue;
            expect(Math.abs(a.glyph - b.glyph)).toBeGreaterThanOrEqual(2 * GLYPH_HALF);
            const [x, y] = [all[i], all[j]];
            if (x === undefined || y === undefined || x.light || y.light) continue;
            expect(x.left >= y.right || y.left >= x.right || x.left >= x.right || y.left >= y.right).toBe(
              true,
            );
          }
        }
      }),
      { seed: 7 },
    );
  });

  it("leaves nothing out that its rows have room for", () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(stack(all, all.length + 1, WIDTH)).not.toContain(null);
      }),
      { seed: 7 },
    );
  });
});

it("rowsNeeded is the highest row used, or the cap when even that leaves something out", () => {
  expect(rowsNeeded([], 5, WIDTH)).toBe(0);
  expect(rowsNeeded([item(0, 100), moment(50), moment(120)], 5, WIDTH)).toBe(2);
  expect(rowsNeeded([moment(50), moment(50), moment(50)], 2, WIDTH)).toBe(2);
});

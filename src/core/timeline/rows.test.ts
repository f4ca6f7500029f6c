import fc from "fast-check";
import { expect, it } from "vitest";
import { ROW, shareRows } from "./rows";

it("gives rows to the lanes that lack most and fills the height", () => {
  expect(shareRows([1, 3, 2], 96).map(({ rows }) => rows)).toEqual([1, 3, 2]);
  expect(shareRows([1, 6, 1], 70).map(({ rows }) => rows)).toEqual([1, 2, 1]);
});

it("overflows with one row each when the height is too small", () => {
  const boxes = shareRows([9, 9, 9, 9], 40);
  expect(boxes.map(({ rows }) => rows)).toEqual([1, 1, 1, 1]);
  expect(boxes.at(-1)?.top).toBe(51);
});

it("stacks lanes without gaps, holds every row, and keeps to the height where it can", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 14 }),
      fc.integer({ min: 0, max: 600 }),
      (needs, height) => {
        const boxes = shareRows(needs, height);
        let top = 0;
        for (const [i, box] of boxes.entries()) {
          expect(box.top).toBe(top);
          expect(box.height).toBeGreaterThanOrEqual(box.rows * ROW);
          expect(box.rows).toBeLessThanOrEqual(Math.max(1, needs[i] ?? 0));
          top += box.height;
        }
        expect(top).toBeLessThanOrEqual(Math.max(height, needs.length * 17));
      },
    ),
    { seed: 7 },
  );
});

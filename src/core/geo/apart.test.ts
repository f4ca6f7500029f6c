import fc from "fast-check";
import { expect, test } from "vitest";
import { apart } from "./apart";

const WIDTH = 50;
const HEIGHT = 26;
const coordinate = fc.double({ min: -300, max: 300, noNaN: true });

test("what stands after joining does not overlap, and has each thing once", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 80 }), (things) => {
      const groups = apart(things, WIDTH, HEIGHT);
      expect(groups.flat()).toHaveLength(things.length);
      expect(new Set(groups.flat())).toEqual(new Set(things));
      const standing = groups.map(([first]) => first);
      for (const [i, a] of standing.entries()) {
        for (const b of standing.slice(i + 1)) {
          expect(Math.abs(a.x - b.x) >= WIDTH || Math.abs(a.y - b.y) >= HEIGHT).toBe(true);
        }
      }
      for (const [first, ...others] of groups) {
        for (const { x, y } of others) {
          expect(Math.abs(first.x - x)).toBeLessThan(WIDTH);
          expect(Math.abs(first.y - y)).toBeLessThan(HEIGHT);
        }
      }
    }),
  );
});

test("an earlier one keeps its place, and a later one goes to the nearest", () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 60, y: 0 },
    { x: 40, y: 5 },
  ];
  expect(apart([a, b, c], WIDTH, HEIGHT)).toEqual([[a], [b, c]]);
});

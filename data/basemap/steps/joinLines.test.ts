import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, type Line, STEPS } from "./joinLines.ts";

/** A ring of whole steps around a centre, with its first point repeated. */
const ring = (centre: number, points: number): Line[number][] => {
  const around = Array.from({ length: points }, (_, i): Line[number] => {
    const angle = (2 * Math.PI * i) / points;
    return [
      Math.round(centre + 3 * STEPS * Math.cos(angle)),
      Math.round(90 * STEPS + 2 * STEPS * Math.sin(angle)),
    ];
  });
  return [...around, ...around.slice(0, 1)];
};

/** Cuts a ring after the given points; the pieces share their ends. */
const cut = (points: readonly Line[number][], after: readonly number[]): Line[] => {
  const ends = [0, ...new Set(after.map((i) => 1 + (i % (points.length - 2))))].sort((a, b) => a - b);
  return ends.map((from, i) => points.slice(from, (ends[i + 1] ?? points.length - 1) + 1));
};

const wrapped = (points: Line): Line => points.map(([x, y]) => [(x + 360 * STEPS) % (360 * STEPS), y]);

test("puts a ring together again however it was cut and shuffled, across 0° as well", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(20 * STEPS, 0, 359 * STEPS, 180 * STEPS),
      fc.integer({ min: 8, max: 60 }),
      fc.array(fc.nat(100), { maxLength: 6 }),
      fc.infiniteStream(fc.nat(1000)),
      (centre, size, cuts, order) => {
        const whole = ring(centre, size);
        const pieces = cut(whole, cuts).map(wrapped);
        const shuffled = pieces
          .map((piece) => ({ piece, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ piece }) => piece);
        const [found = [], ...others] = joined(shuffled);
        expect(others).toEqual([]);
        expect(found).toHaveLength(whole.length);
        expect(found[0]).toEqual(found.at(-1));
        for (const [i, [x = 0]] of found.entries()) {
          expect(Math.abs(x - (found[i - 1]?.[0] ?? x))).toBeLessThan(180);
        }
        const ys = (points: readonly (readonly number[])[]) =>
          points
            .slice(1)
            .map(([, y = 0]) => y)
            .sort();
        expect(ys(found)).toEqual(ys(whole.map(([, y]) => [0, y / STEPS - 90])));
      },
    ),
  );
});

test("keeps two rings apart, and says where one does not close", () => {
  expect(joined([ring(10 * STEPS, 9), ring(50 * STEPS, 9)])).toHaveLength(2);
  expect(() => joined([ring(10 * STEPS, 9).slice(0, 5)])).toThrow("A shoreline does not close at");
});

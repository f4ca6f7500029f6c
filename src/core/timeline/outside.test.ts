import fc from "fast-check";
import { expect, it } from "vitest";
import { setOf } from "../index/bitset";
import { DAY } from "../time/calendar";
import { anyExtent, indexAt, START } from "./fixtureTimes";
import { outside } from "./outside";

const day = (n: number) => ({
  from: START + n * DAY,
  to: START + (n + 1) * DAY,
  earliest: START + n * DAY,
  latest: START + (n + 1) * DAY,
  precision: "day" as const,
});

it("counts and finds the nearest on both sides; what only touches is outside", () => {
  const index = indexAt([day(0), day(1), day(2), day(3), day(4), day(5)]);
  const { earlier, later } = outside(index, index.all, { from: START + 2 * DAY, to: START + 3 * DAY });
  expect([earlier.count, earlier.nearest?.ordinal]).toEqual([2, 1]);
  expect([later.count, later.nearest?.ordinal]).toEqual([3, 3]);
  expect(outside(index, setOf([0], 6), { from: START + 2 * DAY, to: START + 3 * DAY }).later).toEqual({
    count: 0,
    nearest: null,
  });
});

it("with those that overlap, is all of them", () => {
  fc.assert(
    fc.property(
      fc.array(anyExtent, { maxLength: 40 }),
      fc.integer({ min: -5, max: 40 }),
      fc.integer({ min: 1, max: 20 }),
      (extents, from, days) => {
        const index = indexAt(extents);
        const window = { from: START + from * DAY, to: START + (from + days) * DAY };
        const overlapping = extents.filter(
          ({ earliest, latest }) => earliest < window.to && latest > window.from,
        ).length;
        const { earlier, later } = outside(index, index.all, window);
        expect(earlier.count + later.count + overlapping).toBe(extents.length);
      },
    ),
    { seed: 7 },
  );
});

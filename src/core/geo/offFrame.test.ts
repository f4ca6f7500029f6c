import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, intersect, setOf } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { countInside } from "./inside";
import { announced, kmText, offFrame } from "./offFrame";

const index = fixtureIndex();
const SIZE = index.all.size;
const BLACK_SEA = { west: 28, south: 43.5, east: 37.5, north: 48.8 };

describe("off the frame", () => {
  test("what a theatre holds is announced under its name, with the distance from the frame's centre", () => {
    const miami = offFrame(index, index.all, BLACK_SEA).find(({ theatre }) => theatre === "miami");
    expect(miami).toMatchObject({ name: "Miami", count: 2, spread: false });
    expect(miami?.km).toBeGreaterThan(9300);
    expect(miami?.km).toBeLessThan(9700);
  });

  test("what only an overview holds is announced by its places", () => {
    const kyiv = offFrame(index, index.all, BLACK_SEA).find(({ theatre }) => theatre === null);
    expect(kyiv).toMatchObject({ name: "Kyiv", count: 2 });
  });

  test("the world leaves nothing out", () => {
    expect(offFrame(index, index.all, { west: -180, south: -85, east: 180, north: 85 })).toEqual([]);
  });

  test("longitudes are those nearest to the frame, across the date line too", () => {
    const [pointer] = offFrame(index, index.all, { west: 170, south: -50, east: 190, north: -40 });
    expect(Math.abs((pointer?.lon ?? 999) - 180)).toBeLessThanOrEqual(180);
  });

  const frame = fc
    .record({
      west: fc.double({ min: -170, max: 150, noNaN: true }),
      south: fc.double({ min: -70, max: 60, noNaN: true }),
      wide: fc.double({ min: 0.1, max: 60, noNaN: true }),
    })
    .map(({ west, south, wide }) => ({ west, south, east: west + wide, north: south + wide / 3 }));

  test("every shown event with a place is in the frame or announced once, however few announcements there may be", () => {
    fc.assert(
      fc.property(
        frame,
        fc.uniqueArray(fc.nat(SIZE - 1)),
        fc.integer({ min: 1, max: 6 }),
        (bounds, some, limit) => {
          const bits = setOf(some, SIZE);
          const { own, more } = announced(offFrame(index, bits, bounds), limit);
          const groups = [...own, ...more];
          const outside = groups.reduce((sum, group) => sum + group.count, 0);
          expect(outside + countInside(index, bits, bounds)).toBe(count(intersect(bits, index.located)));
          expect(own.length + Math.min(1, more.length)).toBeLessThanOrEqual(limit);
          expect(more.length).not.toBe(1);
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        },
      ),
    );
  });
});

test("distances are said as roughly as they are meant", () => {
  expect([7.4, 86.6, 512, 9241, 10020].map(kmText)).toEqual([
    "7 km",
    "87 km",
    "510 km",
    "9,250 km",
    "10,000 km",
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, collides } from "./mercator";
import type { OffFrame } from "./offFrame";
import { placePointers } from "./pointers";

const FRAME = { width: 700, height: 500 };
const SIZE = { width: 180, height: 28 };
const group = (key: string, lon: number): OffFrame => ({
  key,
  name: key,
  count: 1,
  theatre: null,
  bounds: { west: lon, east: lon, south: 0, north: 0 },
  lat: 0,
  lon,
  km: 1,
  spread: false,
});
const groups = (count: number) =>
  Array.from({ length: count }, (_, i) => group(`g${i}`, i % 2 === 0 ? 900 : -900));
const item = (of: readonly OffFrame[]) => {
  const [first] = of;
  return { key: of.map(({ key }) => key).join(), ...SIZE, target: { x: first?.lon ?? 0, y: 250 } };
};
const keys = (placed: ReturnType<typeof placePointers>) =>
  placed.map(({ groups: of }) => of.map(({ key }) => key));

test("few groups are announced each by itself, of many the last behind one pointer", () => {
  expect(keys(placePointers(groups(3), 4, FRAME, item, []))).toEqual([["g0"], ["g1"], ["g2"]]);
  expect(keys(placePointers(groups(6), 4, FRAME, item, []))).toEqual([
    ["g0"],
    ["g1"],
    ["g2"],
    ["g3", "g4", "g5"],
  ]);
});

test("what finds no room goes behind one pointer", () => {
  const onlyTop: Box = { minX: 0, minY: 60, maxX: 700, maxY: 500 };
  const half: Box = { minX: 330, minY: 0, maxX: 700, maxY: 60 };
  expect(keys(placePointers(groups(4), 4, FRAME, item, [[onlyTop, half]]))).toEqual([
    ["g0", "g1", "g2", "g3"],
  ]);
});

test("where there is no room at all, marks are covered before controls are", () => {
  const marks: Box = { minX: 0, minY: 0, maxX: 700, maxY: 500 };
  const controls: Box = { minX: 0, minY: 0, maxX: 700, maxY: 60 };
  const [only] = placePointers(groups(1), 4, FRAME, item, [[marks, controls], [controls]]);
  expect(only?.y).toBeGreaterThan(60);
  expect(keys(placePointers(groups(2), 4, { width: 100, height: 20 }, item, []))).toEqual([["g0", "g1"]]);
});

test("each group is behind exactly one pointer, and no pointer over another, however crowded it is", () => {
  const box = fc
    .tuple(fc.nat(700), fc.nat(500), fc.nat(400), fc.nat(300))
    .map(([minX, minY, wide, high]): Box => ({ minX, minY, maxX: minX + wide, maxY: minY + high }));
  fc.assert(
    fc.property(
      fc.nat(12),
      fc.integer({ min: 1, max: 5 }),
      fc.array(box, { maxLength: 6 }),
      (n, most, taken) => {
        const placed = placePointers(groups(n), most, FRAME, item, [taken]);
        expect(placed.length).toBeLessThanOrEqual(most);
        expect(keys(placed).flat().sort()).toEqual(
          groups(n)
            .map(({ key }) => key)
            .sort(),
        );
        const boxes = placed.map(({ x, y }) => ({
          minX: x,
          minY: y,
          maxX: x + SIZE.width,
          maxY: y + SIZE.height,
        }));
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) expect(collides(a, b)).toBe(false);
        }
      },
    ),
    { numRuns: 60 },
  );
});

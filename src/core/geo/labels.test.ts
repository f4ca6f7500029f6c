import fc from "fast-check";
import { expect, test } from "vitest";
import { type LabelWish, placeLabels } from "./labels";
import { collides } from "./mercator";

const city = (key: string, x: number, y: number): LabelWish => ({
  key,
  at: { x, y },
  width: 60,
  height: 14,
  sides: ["right", "left"],
  gap: 6,
  dot: 3,
});

test("takes the right side, then the left, then none", () => {
  const wall = { minX: 104, minY: 0, maxX: 300, maxY: 300 };
  expect(placeLabels([city("a", 100, 100)], []).map(({ side }) => side)).toEqual(["right"]);
  expect(placeLabels([city("a", 100, 100)], [wall]).map(({ side }) => side)).toEqual(["left"]);
  expect(placeLabels([city("a", 100, 100)], [{ ...wall, minX: 0 }])).toEqual([]);
});

test("the first wish wins the place", () => {
  const placed = placeLabels([city("big", 100, 100), city("small", 102, 102)], []);
  expect(placed.map(({ wish }) => wish.key)).toEqual(["big"]);
});

test("an area's name moves to the spot that is free", () => {
  const spots = [
    { x: 50, y: 50 },
    { x: 200, y: 50 },
  ];
  const wish: LabelWish = { ...city("area", 50, 50), sides: ["centre"], spots, dot: 0 };
  const [placed] = placeLabels([wish], [{ minX: 40, minY: 40, maxX: 60, maxY: 60 }]);
  expect(placed?.box.minX).toBe(170);
});

const point = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }));

test("labels never overlap one another or an obstacle, and the first always stands", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
      const obstacle = { minX: 900, minY: 0, maxX: 950, maxY: 600 };
      const placed = placeLabels(
        points.map(([x, y], i) => city(`${i}`, x, y)),
        [obstacle],
      );
      expect(placed[0]?.wish.key).toBe("0");
      for (const [i, { box }] of placed.entries()) {
        expect(collides(box, obstacle)).toBe(false);
        for (const other of placed.slice(i + 1)) expect(collides(box, other.box)).toBe(false);
      }
    }),
  );
});

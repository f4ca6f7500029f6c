import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAtEdge } from "./edge";
import { collides } from "./mercator";

const FRAME = { width: 700, height: 500 };
const item = (key: string, x: number, y: number) => ({ key, width: 180, height: 26, target: { x, y } });

test("goes to the edge in the straight direction of the target", () => {
  const [west, south] = placeAtEdge(FRAME, [item("w", -5000, 250), item("s", 350, 9000)], []);
  expect(west).toEqual({ key: "w", x: 10, y: 237, angle: 180 });
  expect(south).toEqual({ key: "s", x: 260, y: 464, angle: 90 });
});

test("slides along the edge past an obstacle", () => {
  const obstacle = { minX: 0, minY: 200, maxX: 200, maxY: 300 };
  const [west] = placeAtEdge(FRAME, [item("w", -5000, 250)], [obstacle]);
  expect(west?.x).toBe(10);
  expect(Math.abs((west?.y ?? 250) - 237)).toBeGreaterThan(50);
});

test("leaves out what the frame has no room for", () => {
  expect(placeAtEdge({ width: 150, height: 500 }, [item("w", -1, 0)], [])).toEqual([]);
});

const coordinate = fc.integer({ min: -20000, max: 20000 });

test("never overlaps another item or an obstacle and stays within the frame", () => {
  const items = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 12 });
  fc.assert(
    fc.property(items, (targets) => {
      const obstacle = { minX: 0, minY: 0, maxX: 300, maxY: 50 };
      const placed = placeAtEdge(
        FRAME,
        targets.map(([x, y], i) => item(`${i}`, x, y)),
        [obstacle],
      );
      const boxes = placed.map(({ x, y }) => ({ minX: x, minY: y, maxX: x + 180, maxY: y + 26 }));
      for (const [i, box] of boxes.entries()) {
        expect(Math.min(box.minX, box.minY)).toBeGreaterThan(9.999);
        expect(Math.max(box.maxX - 690, box.maxY - 490)).toBeLessThan(0.001);
        expect(collides(box, obstacle)).toBe(false);
        for (const other of boxes.slice(i + 1)) expect(collides(box, other)).toBe(false);
      }
    }),
  );
});

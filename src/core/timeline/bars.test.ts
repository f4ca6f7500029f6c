import fc from "fast-check";
import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { BARS_SCALE, barsOf, dotsOf } from "./bars";
import type { Cell } from "./density";

const { story } = fixtureIndex();
const sides = [...story.sides.values()];
const box = { top: 10, height: 60 };

/** The rectangles of a path, in pixels. */
const boxesOf = (path: string) =>
  path.split("Z").flatMap((text) => {
    const [x = 0, y = 0, width = 0, top = 0] = (text.match(/-?\d+/g) ?? []).map(
      (n) => Number(n) * BARS_SCALE,
    );
    return text === "" ? [] : [{ x, width, height: y - top, bottom: y, top }];
  });

const cellAt = (cell: number, counts: readonly number[], outside: number): Cell => ({
  cell,
  x: cell * 6.5,
  width: 6.5,
  count: counts.reduce((sum, own) => sum + own, outside),
  first: 0,
  sides: counts,
  interval: { from: cell, to: cell + 1 },
});

const cellsOf = fc
  .array(fc.tuple(fc.array(fc.nat(40), { minLength: sides.length, maxLength: sides.length }), fc.nat(40)), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => list.map(([counts, outside], i) => cellAt(i, counts, outside)))
  .map((cells) => cells.filter(({ count }) => count > 0))
  .filter((cells) => cells.length > 0);

it("draws each cell as high as its count is of the fullest, split by side, within the box", () => {
  fc.assert(
    fc.property(cellsOf, (cells) => {
      const most = Math.max(...cells.map(({ count }) => count));
      const drawn = barsOf({ cells, most }, story.sides, box).flatMap(({ colour, path }) =>
        boxesOf(path).map((each) => ({ colour, ...each })),
      );
      for (const { x, width, count, sides: counts } of cells) {
        const own = drawn.filter((each) => Math.abs(each.x - x) < 0.1);
        const height = own.reduce((sum, each) => sum + each.height, 0);
        expect(height).toBeCloseTo(Math.max(2, (count / most) * (box.height - 3)), 0);
        for (const [i, share] of counts.entries()) {
          const bar = own.filter(({ colour }) => colour === sides[i]?.colour);
          expect(bar.reduce((sum, each) => sum + each.height, 0)).toBeCloseTo((height * share) / count, 0);
        }
        for (const each of own) {
          expect(each.top).toBeGreaterThanOrEqual(box.top);
          expect(each.bottom).toBeLessThanOrEqual(box.top + box.height);
          expect(each.width).toBeCloseTo(width - 1, 1);
        }
      }
    }),
  );
});

it("draws the least of many still so that it is seen, and nothing where there is nothing", () => {
  const cells = [cellAt(0, [1], 0), cellAt(3, [5_000], 0)];
  const [bars] = barsOf({ cells, most: 5_000 }, story.sides, box);
  expect(boxesOf(bars?.path ?? "").map(({ height }) => height)).toEqual([2, 57]);
  expect(barsOf({ cells: [], most: 0 }, story.sides, box)).toEqual([]);
});

it("draws what is outside the period uppermost and in no side's colour", () => {
  const drawn = barsOf({ cells: [cellAt(0, [3], 3)], most: 6 }, story.sides, box);
  expect(drawn.map(({ colour }) => colour)).toEqual([sides[0]?.colour, "rest"]);
  const [own, rest] = drawn.map(({ path }) => boxesOf(path)[0]);
  expect(rest?.bottom).toBe(own?.top);
});

it("puts a dot at the head of each bar that is marked, within the box, and none elsewhere", () => {
  fc.assert(
    fc.property(cellsOf, fc.array(fc.nat(30)), (cells, list) => {
      const most = Math.max(...cells.map(({ count }) => count));
      const marked = new Set(list);
      const dots = [...dotsOf({ cells, most }, marked, box).matchAll(/M(?<x>\d+) (?<y>\d+)a(?<r>\d+)/g)].map(
        ({ groups }) => [groups?.["x"], groups?.["y"], groups?.["r"]].map((n) => Number(n) * BARS_SCALE),
      );
      const own = cells.filter(({ cell }) => marked.has(cell));
      expect(dots).toHaveLength(own.length);
      for (const [i, { x, width, count }] of own.entries()) {
        const [left = 0, y = 0, r = 0] = dots[i] ?? [];
        expect(left + r).toBeCloseTo(x + (width - 1) / 2, 0);
        expect(y - r).toBeGreaterThanOrEqual(box.top);
        expect(Math.abs(y - (box.top + box.height - Math.max(2, (count / most) * 57)))).toBeLessThan(1);
      }
    }),
  );
});

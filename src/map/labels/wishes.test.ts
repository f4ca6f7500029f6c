import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { labelsIn, planLabels } from "../../core/geo/labelPlan";
import { around, grown, type Obstacle } from "../../core/geo/labels";
import { type Box, collides, project, worldSize } from "../../core/geo/mercator";
import type { Palette } from "../basemap/palette";
import { type BaseNames, parseNames } from "./names";
import { type BaseWish, baseWishes } from "./wishes";

// About what Inter and Source Serif take.
vi.mock("./measure", () => ({
  textWidth: (text: string, font: string, spacing: number) =>
    text.length * (0.56 * Number(/([\d.]+)px/.exec(font)?.[1]) + spacing),
}));

const path = join(import.meta.dirname, "../../../data/basemap/names.json");
const names = parseNames(JSON.parse(readFileSync(path, "utf8")));
const palette: Palette = {
  sea: "",
  land: "",
  focusLand: "",
  coast: "",
  border: "",
  admin: "",
  river: "",
  hatch: "",
  label: "",
  seaLabel: "",
  halo: "",
  sans: "sans-serif",
  serif: "serif",
};
const ZOOMS = Array.from({ length: 17 }, (_, i) => 2 + i / 2);

const placed = (zoom: number, of: BaseNames = names) =>
  planLabels(baseWishes(of, zoom, palette), worldSize(zoom)).labels;
const textsOf = ({ lines }: BaseWish): string => lines.map(({ text }) => text).join(" / ");
const named = (zoom: number, of?: BaseNames): string[] =>
  placed(zoom, of).flatMap(({ wish, side }) => (side === "alone" ? [] : [textsOf(wish)]));

describe("the bundled names at every zoom level", () => {
  test.each(ZOOMS)("never cover one another, at %s", (zoom) => {
    const boxes = placed(zoom).map(({ wish: { at, dot }, side, box }): Box[] => [
      ...(side === "alone" ? [] : [box]),
      ...(dot > 0 ? [around(at, dot, dot)] : []),
    ]);
    expect(boxes.length).toBeGreaterThan(30);
    const sorted = boxes
      .flat()
      .map((box, i) => ({ box, i }))
      .toSorted((a, b) => a.box.minX - b.box.minX);
    const owner = boxes.flatMap((own, i) => own.map(() => i));
    for (const [k, { box, i }] of sorted.entries()) {
      for (let next = k + 1; (sorted[next]?.box.minX ?? Number.POSITIVE_INFINITY) < box.maxX; next++) {
        const other = sorted[next];
        if (other === undefined || owner[other.i] === owner[i]) continue;
        expect(collides(box, other.box)).toBe(false);
      }
    }
  });

  test.each(ZOOMS)("lose no city, sea or country to a port or an airfield, at %s", (zoom) => {
    const small = new Set(names.cities.flatMap(([name, , , population]) => (population < 200 ? [name] : [])));
    const without = named(zoom, { ...names, ports: [], airfields: [] });
    const left = new Set(named(zoom));
    expect(without.filter((text) => !left.has(text) && !small.has(text))).toEqual([]);
  });

  test.each(ZOOMS)("have keys of their own, at %s", (zoom) => {
    const keys = baseWishes(names, zoom, palette).map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test.each(ZOOMS)("say of Crimea that it is occupied, at %s", (zoom) => {
    expect(named(zoom).filter((text) => /^crimea .*occupied .*since 2014$/i.test(text))).not.toEqual([]);
  });

  test("name Crimea in itself from zoom 5 on", () => {
    for (const zoom of ZOOMS.filter((each) => each >= 5)) {
      expect(named(zoom), `zoom ${zoom}`).toContain("CRIMEA / occupied since 2014");
    }
  });

  test("have Odesa and Miami, their ports as symbols, and Pivdennyi with its name", () => {
    expect(named(9)).toEqual(expect.arrayContaining(["Odesa", "Miami", "Pivdennyi"]));
    const ports = placed(10).filter(({ wish: { symbol } }) => symbol === "port");
    expect(
      names.ports.map(([name]) => name).filter((name) => !ports.some((p) => textsOf(p.wish) === name)),
    ).toEqual([]);
    expect(ports.find(({ wish }) => textsOf(wish) === "Odesa")?.side).toBe("alone");
  });
});

test.each(ZOOMS.filter((zoom) => zoom >= 5))("a mark on Odesa or Miami takes no name away, at %s", (zoom) => {
  const plan = planLabels(baseWishes(names, zoom, palette), worldSize(zoom));
  for (const [name, lat, lon] of [["Odesa", 46.48, 30.73] as const, ["Miami", 25.78, -80.19] as const]) {
    const { x, y } = project(lat, lon, zoom);
    const text = { minX: x + 13, minY: y - 8, maxX: x + 110, maxY: y + 8, text: `${name} region` };
    const drawn = labelsIn(plan, around({ x, y }, 370, 270), [around({ x, y }, 14, 12), text]);
    expect(
      drawn.flatMap(({ wish, side }) => (side === "alone" ? [] : [textsOf(wish)])),
      name,
    ).toContain(name);
  }
});

test("airfields are named at the closest zoom, beside a town of their own name too", () => {
  const field = (town: string) => named(10).filter((text) => text.startsWith(town));
  expect(field("Odesa")).toContain("Odesa Airport");
  expect(field("Miami")).toContain("Miami International");
  expect(field("Dzhankoi")).toEqual(["Dzhankoi", "Dzhankoi airfield"]);
});

test("a name of several words that is too wide stands in two lines", () => {
  const area = { name: "Bosnia and Herzegovina", wide: 3.84, spots: [[18.1, 44.1] as [number, number]] };
  const none: BaseNames = { cities: [], ports: [], airfields: [], waters: [], countries: [], regions: [] };
  const at = (zoom: number) => baseWishes({ ...none, countries: [area] }, zoom, palette).map(textsOf);
  expect(at(2)).toEqual([]);
  expect(at(5.5)).toEqual(["BOSNIA AND / HERZEGOVINA"]);
  expect(at(8)).toEqual(["BOSNIA AND HERZEGOVINA"]);
});

describe("Crimea among many badges", () => {
  const [WEST, SOUTH, EAST, NORTH] = [32.48, 44.38, 36.65, 46.22];
  const isCrimea = (wish: BaseWish) => /^crimea/i.test(textsOf(wish));
  /** The name of all of it; from zoom 8.5 on, parts are named besides. */
  const isWhole = ({ key }: BaseWish) => key === "area-Crimea-34.25,45.32";
  const middle = { lat: 45.32, lon: 34.25 };

  /** Badges as far apart as in a crowded story, some with a name beside them. */
  const crowd = fc
    .record({
      dx: fc.integer({ min: 0, max: 60 }),
      dy: fc.integer({ min: 0, max: 42 }),
      named: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
      there: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
    })
    .map(({ dx, dy, named, there }) => (zoom: number) => {
      const { x, y } = project(middle.lat, middle.lon, zoom);
      return there.flatMap((is, i): Obstacle[] => {
        if (!is) return [];
        const at = { x: x + dx + 60 * ((i % 6) - 3.5), y: y + dy + 42 * (Math.floor(i / 6) - 2.5) };
        const text = { ...around({ x: at.x + 65, y: at.y }, 40, 8), text: "Place" };
        return [around(at, 20, 11), ...(named[i] === true ? [text] : [])];
      });
    });

  /** How far a label stands from the peninsula's box, in pixels. */
  function distance({ minX, minY, maxX, maxY }: Box, zoom: number): number {
    const [a, b] = [project(NORTH, WEST, zoom), project(SOUTH, EAST, zoom)];
    return Math.max(a.x - maxX, minX - b.x, a.y - maxY, minY - b.y);
  }

  const isWithin = (box: Box, part: Box) =>
    box.minX >= part.minX && box.minY >= part.minY && box.maxX <= part.maxX && box.maxY <= part.maxY;

  test.each(ZOOMS)("is named on the peninsula or right beside it, in sight, at %s", (zoom) => {
    const plan = planLabels(baseWishes(names, zoom, palette), worldSize(zoom));
    const part = around(project(middle.lat, middle.lon, zoom), 370, 270);
    fc.assert(
      fc.property(crowd, (marks) => {
        const drawn = labelsIn(plan, part, marks(zoom)).filter(({ wish }) => isCrimea(wish));
        expect(drawn).not.toEqual([]);
        // Below zoom 4.5 the peninsula is smaller than a badge: the name stands beside a badge on it.
        const most = Math.max(1, 28 - (worldSize(zoom) * (EAST - WEST)) / 720);
        for (const { box } of drawn) expect(distance(box, zoom)).toBeLessThan(most);
        const whole = drawn.filter(({ wish }) => isWhole(wish));
        // At zoom 10 few of its places are in sight: a little of it may be cut rather than all of it covered.
        const isIn = zoom < 10 ? isWithin : collides;
        expect(whole.map(({ box }) => isIn(box, part))).toEqual([true]);
      }),
    );
  });

  /** The label for all of it when the map, 740 by 540 pixels, shows its middle so far from the left and from the top. */
  const wholeAt = (zoom: number) => {
    const plan = planLabels(baseWishes(names, zoom, palette), worldSize(zoom));
    const { x, y } = project(middle.lat, middle.lon, zoom);
    return (left: number, top: number, marks: readonly Obstacle[]) => {
      const seen = { minX: x - left, minY: y - top, maxX: x - left + 740, maxY: y - top + 540 };
      const drawn = labelsIn(plan, grown(seen, 300), marks, seen);
      // At zoom 2 it is in sight on two copies of the world.
      const here = drawn.filter(({ wish }) => isWhole(wish) && wish.at.x === x);
      return { seen, boxes: here.map(({ box }) => box) };
    };
  };

  test.each(ZOOMS)("moves from under a badge near an edge to where all of it is in sight, at %s", (zoom) => {
    const badge = around(project(middle.lat, middle.lon, zoom), 20, 11);
    const near = [
      [50, 270],
      [690, 270],
      [370, 25],
      [370, 515],
    ] as const;
    const whole = wholeAt(zoom);
    for (const [left, top] of near) {
      const { seen, boxes } = whole(left, top, [badge]);
      expect(
        boxes.map((box) => isWithin(box, seen)),
        `${left}, ${top}`,
      ).toEqual([true]);
    }
  });

  // Below zoom 5 it is named beside the peninsula, which may be beyond the edge.
  test.each(ZOOMS.filter((zoom) => zoom >= 5))("is in sight wherever its middle is, at %s", (zoom) => {
    const whole = wholeAt(zoom);
    fc.assert(
      fc.property(
        crowd,
        fc.integer({ min: 1, max: 739 }),
        fc.integer({ min: 1, max: 539 }),
        (marks, left, top) => {
          const { seen, boxes } = whole(left, top, marks(zoom));
          expect(boxes.map((box) => collides(box, seen))).toEqual([true]);
        },
      ),
    );
  });

  test.each(ZOOMS.filter((zoom) => zoom < 4))(
    "stands in the sea below the peninsula, and gives way to a place right beside it with its note, at %s",
    (zoom) => {
      const plan = planLabels(baseWishes(names, zoom, palette), worldSize(zoom));
      const part = around(project(middle.lat, middle.lon, zoom), 370, 270);
      const named = (obstacles: readonly Obstacle[]) => {
        const [label] = labelsIn(plan, part, obstacles).filter(({ wish }) => isCrimea(wish));
        if (label === undefined) throw new Error("Crimea is not named.");
        return {
          ...label,
          x: (label.box.minX + label.box.maxX) / 2,
          y: (label.box.minY + label.box.maxY) / 2,
        };
      };
      const first = named([]);
      expect(first.y).toBeGreaterThan(project(middle.lat, middle.lon, zoom).y);
      const second = named([around(first, 20, 11)]);
      expect([second.x, second.y]).not.toEqual([first.x, first.y]);
      // Beside a badge on it, where the peninsula is smaller than one.
      for (const { box, wish } of [first, second]) {
        expect(distance(box, zoom)).toBeLessThan(28);
        expect(wish.lines.map(({ text }) => text).join(" ")).toContain("occupied");
      }
    },
  );

  test.each(ZOOMS)("is named where there is no free place at all, at %s", (zoom) => {
    const plan = planLabels(baseWishes(names, zoom, palette), worldSize(zoom));
    const part = around(project(middle.lat, middle.lon, zoom), 370, 270);
    const drawn = (by: number) => {
      const there = { ...part, minX: part.minX + by, maxX: part.maxX + by };
      return labelsIn(plan, there, [there])
        .filter(({ wish }) => isCrimea(wish))
        .map(
          ({ box }) =>
            isWithin(box, there) && distance({ ...box, minX: box.minX - by, maxX: box.maxX - by }, zoom) < 1,
        );
    };
    expect(drawn(0)).toEqual([true]);
    // On the next copy of the world too, but at zoom 2 both are in sight.
    if (zoom > 3) expect(drawn(worldSize(zoom))).toEqual([true]);
  });
});

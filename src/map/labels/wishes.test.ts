import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { labelsIn, planLabels } from "../../core/geo/labelPlan";
import { around } from "../../core/geo/labels";
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

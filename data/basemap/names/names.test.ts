import { readFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { areasOf } from "../steps/areas.ts";
import { withCrimea } from "../steps/crimea.ts";
import { inputs } from "../steps/inputs.ts";
import { zoneAt } from "../steps/zones.ts";
import { whatIs } from "../verify.ts";
import type { AreaRow } from "./areas.ts";
import { type Names, names } from "./names.ts";

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, "..", name), "utf8"));
const ground: Topology = read("ground.json");
const file: Names = read("names.json");

/** What lies at a point and 8 points around it, so many kilometres away. */
function around([x = 0, y = 0]: Position, km: number): Set<string> {
  const [dx, dy] = [km / (111 * Math.cos((y * Math.PI) / 180)), km / 111];
  const ring = Array.from({ length: 8 }, (_, i): Position => {
    const angle = (i * Math.PI) / 4;
    return [x + dx * Math.cos(angle), y + dy * Math.sin(angle)];
  });
  return new Set([[x, y], ...ring].map((at) => whatIs(ground, "fine", at)));
}

const distance = ([x = 0, y = 0]: readonly number[], [u = 0, v = 0]: Position): number =>
  111.2 * Math.hypot((x - u) * Math.cos((y * Math.PI) / 180), y - v);

const isDry = (found: Set<string>): boolean => ["land", "ukraine", "crimea"].some((dry) => found.has(dry));
const theatre = ([x = 0, y = 0]: Position): boolean => ["blacksea", "florida"].includes(zoneAt(x, y));

test("names.json is what the tables say", async () => {
  expect(file).toEqual(JSON.parse(JSON.stringify(await names(inputs(() => true).countries50))));
});

describe("every name stands at what it names", () => {
  test("towns, ports and airfields within 2 km of land where coasts are fine", () => {
    const points = [...file.cities, ...file.ports, ...file.airfields].map(([name, x, y]) => ({
      name,
      at: [x, y],
    }));
    const checked = points.filter(({ at }) => theatre(at));
    expect(checked.length).toBeGreaterThan(300);
    expect(checked.filter(({ at }) => !isDry(around(at, 2)))).toEqual([]);
  });

  test("towns elsewhere near land, but for those on islands too small for the map", () => {
    const elsewhere = file.cities.filter(([, x, y, population]) => !theatre([x, y]) && population >= 300);
    expect(elsewhere.length).toBeGreaterThan(150);
    const lost = elsewhere.filter(([, x, y]) => !isDry(around([x, y], 12))).map(([name]) => name);
    // On capes narrower than the far coast's detail.
    expect(lost.sort()).toEqual(["Dakar", "Dalian", "Salvador"]);
  });

  test("ports within 3 km of open water", () => {
    const dry = file.ports.filter(([, x, y]) => {
      const found = around([x, y], 3);
      return !found.has("sea") && !found.has("lake");
    });
    // On rivers that are lines here.
    expect(dry.map(([name]) => name).sort()).toEqual(["Izmail", "Kherson", "Kiliia", "Mykolaiv", "Reni"]);
  });

  test("waters on water", () => {
    const wrong = file.waters.flatMap(({ name, spots }) =>
      spots
        .filter((at) => !["sea", "lake", "reservoir"].includes(whatIs(ground, "fine", [...at])))
        .map((at) => [name, ...at]),
    );
    expect(wrong).toEqual([]);
  });

  test("landscapes and islands within 8 km of land", () => {
    const others = file.regions.filter(({ name }) => name !== "Crimea");
    expect(others.length).toBeGreaterThan(3);
    const coast = feature(ground, ground.objects["fine-coast"] as GeometryObject);
    const lines =
      coast.type === "Feature" && "coordinates" in coast.geometry ? coast.geometry.coordinates : [];
    const shore = lines.flat() as Position[];
    expect(shore.length).toBeGreaterThan(10_000);
    const lost = others.filter(({ spots }) =>
      spots.some((at) => !isDry(around([...at], 0)) && !shore.some((point) => distance(at, point) < 8)),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("Crimea in Crimea, and countries inside their borders", () => {
    const crimea = file.regions.filter(({ name }) => name === "Crimea");
    expect(crimea.length).toBeGreaterThan(5);
    for (const { note, spots } of crimea) {
      expect(note).toBe("occupied since 2014");
      for (const at of spots) expect(whatIs(ground, "fine", [...at]), at.join()).toBe("crimea");
    }
    expect(file.countries.flatMap(outside)).toEqual([]);
  });
});

const world = withCrimea(inputs(() => true).countries10);
const shapes = areasOf(world, "countries").map((area) => {
  const shape: Feature<Polygon | MultiPolygon> =
    area.type === "Polygon" ? feature(world, area) : feature(world, area);
  return { id: area.id, holds: (at: Position) => booleanPointInPolygon(at, shape) };
});

/** The spots of a country that do not lie where most of its name's spots do, or in no country at all. */
function outside({ name, spots }: AreaRow): string[] {
  const first = file.countries.find((other) => other.name === name)?.spots[0];
  const home = shapes.find(({ holds }) => first !== undefined && holds([...first]));
  return spots.filter((at) => home?.holds([...at]) !== true).map((at) => `${name} at ${at.join(", ")}`);
}

describe("spelling", () => {
  const all = [file.cities, file.ports, file.airfields].flatMap((rows) => rows.map(([name]) => name));

  test("is Ukrainian in Ukraine", () => {
    for (const name of [
      "Odesa",
      "Mykolaiv",
      "Izmail",
      "Kharkiv",
      "Zaporizhzhia",
      "Armiansk",
      "Saky",
      "Oleshky",
    ]) {
      expect(all).toContain(name);
    }
    expect(all.filter((name) => /^(Odessa|Kiev|Nikolaev|Gvard)|iyiv|'|ţ/.test(name))).toEqual([]);
    const soft = [...file.cities, ...file.ports].filter(([name]) => name.includes("’"));
    expect(soft.filter(([, x, y]) => theatre([x, y]))).toEqual([]);
  });

  test("has no town twice, and no quarter of a larger one", () => {
    const twice = file.cities.filter(([name, x, y], i) =>
      file.cities.some(([other, u, v], j) => j < i && other === name && Math.hypot(x - u, y - v) < 0.5),
    );
    expect(twice).toEqual([]);
    for (const name of ["Sector 3", "Üsküdar", "Brooklyn", "Town ’n’ Country"])
      expect(all).not.toContain(name);
  });
});

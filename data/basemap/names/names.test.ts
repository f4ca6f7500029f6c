import { readFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
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
    expect(elsewhere.filter(([, x, y]) => !isDry(around([x, y], 12))).map(([name]) => name)).toEqual([]);
  });

  test("ports within 3 km of open water", () => {
    const dry = file.ports.filter(([, x, y]) => {
      const found = around([x, y], 3);
      return !found.has("sea") && !found.has("lake");
    });
    // On rivers that are lines here.
    expect(dry.map(([name]) => name).sort()).toEqual(["Izmail", "Kherson", "Kiliia", "Reni"]);
  });

  test("waters on water", () => {
    const wrong = file.waters.flatMap(({ name, spots }) =>
      spots
        .filter((at) => !["sea", "lake", "reservoir"].includes(whatIs(ground, "fine", [...at])))
        .map((at) => [name, ...at]),
    );
    expect(wrong).toEqual([]);
  });

  test("Crimea in Crimea, and countries inside their borders", () => {
    const [crimea] = file.regions;
    expect(crimea?.name).toBe("Crimea");
    for (const at of crimea?.spots ?? []) expect(whatIs(ground, "fine", [...at]), at.join()).toBe("crimea");
    expect(file.countries.flatMap(outside)).toEqual([]);
  });
});

const world = withCrimea(inputs(() => true).countries10);
const shapes = areasOf(world, "countries").map((area) => ({
  id: area.id,
  holds: (at: Position) =>
    area.type === "Polygon"
      ? booleanPointInPolygon(at, feature(world, area))
      : booleanPointInPolygon(at, feature(world, area)),
}));

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
    expect(
      all.filter((name) => /^(Odessa|Kiev|Nikolaev|Gvard|Kerch')|iyiv|’|ţ|ş(?=.*[ăâ])/.test(name)),
    ).toEqual(["Xi’an"]);
  });

  test("has no town twice, and no quarter of a larger one", () => {
    const twice = file.cities.filter(([name, x, y], i) =>
      file.cities.some(([other, u, v], j) => j < i && other === name && Math.hypot(x - u, y - v) < 0.5),
    );
    expect(twice).toEqual([]);
    for (const name of ["Sector 3", "Üsküdar", "Brooklyn", "Town 'n' Country"])
      expect(all).not.toContain(name);
  });
});

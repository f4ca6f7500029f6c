import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { isTopology } from "./load";
import { blackSeaSource, featuresOf, type LayerName, type Source, worldSource } from "./source";
import { ukraineArea } from "./ukraine";

const read = (name: string) => {
  const path = join(import.meta.dirname, "../../../data/basemap", `${name}.json`);
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isTopology(value)) throw new Error(`${name} is not TopoJSON`);
  return value;
};
const world = read("world");
const blackSea = read("blacksea");

const CRIMEAN: Record<string, Position> = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.55, 44.58],
  Dzhankoi: [34.39, 45.71],
  Kerch: [36.4, 45.36],
};

/** Even–odd rule over all rings of a feature. */
function holds({ geometry }: Feature, [x = 0, y = 0]: Position): boolean {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  let inside = false;
  for (const ring of polygons.flat()) {
    for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
      const [x0 = 0, y0 = 0] = ring.at(i - 1) ?? [0, 0];
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  }
  return inside;
}

const layersOf = (source: Source, z: number, x: number, y: number): Set<unknown> =>
  new Set(source.tiles.getTileRaw(z, x, y)?.features.map(({ tags }) => tags?.["layer"]));

describe("Crimea", () => {
  const countries = featuresOf(world, world.objects["countries"]);
  const country = (name: string) => countries.find(({ properties }) => properties?.["name"] === name);
  const crimea = featuresOf(blackSea, blackSea.objects["land"]).filter(
    ({ properties }) => properties?.["k"] === "crimea",
  );
  const borders = featuresOf(blackSea, blackSea.objects["borders"]).flatMap(({ geometry }) =>
    geometry.type === "MultiLineString" ? geometry.coordinates : [],
  );

  test.each(Object.entries(CRIMEAN))("%s is in Ukraine, not in Russia, and hatched", (_, place) => {
    const [ukraine, russia] = [country("Ukraine"), country("Russia")];
    expect(ukraine !== undefined && holds(ukraine, place)).toBe(true);
    expect(russia !== undefined && holds(russia, place)).toBe(false);
    expect(crimea.some((part) => holds(part, place))).toBe(true);
    const area = ukraineArea(borders);
    expect(area).not.toBeNull();
    const detail: Feature = {
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates: [area ?? []] },
    };
    expect(holds(detail, place)).toBe(true);
    expect(holds(detail, [37.4, 45.2])).toBe(false);
  });
});

test("a tile of the sources has the layers that are painted", () => {
  const has = (source: Source, z: number, x: number, y: number, ...names: LayerName[]) => {
    const layers = layersOf(source, z, x, y);
    for (const name of names) expect([...layers]).toContain(name);
  };
  has(worldSource(world), 4, 9, 5, "land", "focus", "coast", "border");
  has(blackSeaSource(blackSea), 6, 38, 23, "land", "focus", "crimea", "coast", "admin");
});

test("no line of the basemap runs along the date line", () => {
  const tile = worldSource(world).tiles.getTileRaw(2, 0, 1);
  const coasts = tile?.features.filter(({ tags }) => tags?.["layer"] === "coast") ?? [];
  expect(coasts.length).toBeGreaterThan(0);
  for (const { type, geometry } of coasts.map((c) => (c.type === 2 ? c : { type: 0, geometry: [] }))) {
    if (type === 0) continue;
    for (const line of geometry) {
      for (let i = 2; i < line.length; i += 2) {
        const both = (line[i] ?? 1) === 0 && (line[i - 2] ?? 1) === 0;
        expect(both && Math.abs((line[i + 1] ?? 0) - (line[i - 1] ?? 0)) > 40).toBe(false);
      }
    }
  }
});

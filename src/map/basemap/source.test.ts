import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DETAIL_ZOOM, LAYERS, MAX_ZOOM, sourcesOf } from "./source";
import { isTopology } from "./topology";

const path = join(import.meta.dirname, "../../../data/basemap/ground.json");
const ground: unknown = JSON.parse(readFileSync(path, "utf8"));
if (!isTopology(ground)) throw new Error("ground.json is not TopoJSON");
const sources = sourcesOf(ground);

const layersAt = (z: number, x: number, y: number): Set<unknown> =>
  new Set(
    sources(z)
      .getTileRaw(z, x, y)
      ?.features.map(({ tags }) => tags?.["layer"]),
  );

test("a tile of each level has the layers that are painted", () => {
  const coarse = ["land", "ukraine", "crimea", "river", "lake", "admin", "border", "coast"];
  expect(LAYERS.filter((name) => layersAt(0, 0, 0).has(name))).toEqual(coarse);
  expect(LAYERS.filter((name) => layersAt(6, 38, 22).has(name))).toContain("reservoir");
  expect([...layersAt(6, 38, 23)]).toEqual(expect.arrayContaining(["ukraine", "crimea", "admin", "coast"]));
});

test("makes a level once, and uses the fine one from its zoom on", () => {
  expect(sources(0)).toBe(sources(DETAIL_ZOOM - 1));
  expect(sources(DETAIL_ZOOM)).toBe(sources(MAX_ZOOM));
  expect(sources(0)).not.toBe(sources(DETAIL_ZOOM));
});

test("Florida has counties and no tint of Ukraine", () => {
  const layers = layersAt(7, 35, 54);
  expect(layers).toContain("admin");
  expect(layers).not.toContain("ukraine");
});

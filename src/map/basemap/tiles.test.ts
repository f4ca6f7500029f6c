import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LAYERS, sourcesOf } from "./source";
import { packTile } from "./tiles";
import { isTopology } from "./topology";

const path = join(import.meta.dirname, "../../../data/basemap/ground.json");
const ground: unknown = JSON.parse(readFileSync(path, "utf8"));
if (!isTopology(ground)) throw new Error("ground.json is not TopoJSON");
const sources = sourcesOf(ground);

test("packs every point of every shape, layers in the order of painting", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (z, u, v) => {
        const at = { z, x: Math.floor(u * 2 ** z), y: Math.floor(v * 2 ** z) };
        const packed = packTile(sources, at);
        const raw = sources(z).getTileRaw(z, at.x, at.y)?.features ?? [];
        expect(packed.map(({ name }) => name)).toEqual(
          LAYERS.filter((name) => packed.some((layer) => layer.name === name)),
        );
        for (const { name, closed, points, lengths } of packed) {
          const shapes = raw.filter(({ tags }) => tags?.["layer"] === name);
          const lines = shapes.flatMap((shape) =>
            shape.type === 2 || shape.type === 3 ? shape.geometry : [],
          );
          expect([...points]).toEqual(lines.flatMap((line) => [...line]));
          expect([...lengths]).toEqual(lines.map(({ length }) => length));
          expect(shapes.every(({ type }) => type === (closed ? 3 : 2))).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("has nothing where the world ends, and all of Crimea's layers over Crimea", () => {
  expect(packTile(sources, { z: 3, x: 2, y: -1 })).toEqual([]);
  const names = packTile(sources, { z: 6, x: 38, y: 23 }).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["land", "ukraine", "crimea", "coast"]));
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { verify, whatIs } from "./verify.ts";

const FOLDER = import.meta.dirname;
/** Bytes after gzip of all that is shipped. */
const BUDGET = 250_000;

const ground = (): Topology => JSON.parse(readFileSync(join(FOLDER, "ground.json"), "utf8"));

type Collection = { geometries: { properties?: Record<string, unknown>; arcs: unknown[] }[] };
const collection = (topology: Topology, name: string): Collection => topology.objects[name] as never;

describe("the basemap in the repository", () => {
  test("has Crimea in Ukraine, coasts, lakes and islands where they are, and no false line", () => {
    expect(verify(ground())).toEqual([]);
  });

  test("is nearly the same at both levels of detail, so that zooming shows no jump", () => {
    const topology = ground();
    let [seen, agreed] = [0, 0];
    for (let x = 22.3; x < 42.5; x += 0.8) {
      for (let y = 40.2; y < 52.5; y += 0.8) {
        seen++;
        const [coarse, fine] = [whatIs(topology, "coarse", [x, y]), whatIs(topology, "fine", [x, y])];
        if (coarse === fine || (coarse !== "sea" && fine === "lake")) agreed++;
      }
    }
    expect(seen).toBe(416);
    expect(agreed / seen).toBeGreaterThan(0.98);
  });

  test(`takes at most ${BUDGET / 1000} kB after gzip`, () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
    expect(files.length).toBeGreaterThan(1);
    const sizes = files.map((name) => gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });
});

describe("verify", () => {
  test("finds Crimea elsewhere than in Ukraine", () => {
    const wrong = ground();
    for (const { properties } of collection(wrong, "fine-land").geometries) {
      if (properties?.["region"] === "crimea") delete properties["region"];
    }
    expect(verify(wrong)).toContain("fine: Simferopol at 34.1, 44.95 is land, expected crimea");
  });

  test("finds a border at Perekop", () => {
    const wrong = ground();
    const { oblasts } = wrong.objects;
    wrong.objects["coarse-borders"] = oblasts as never;
    expect(verify(wrong).join("\n")).toContain("coarse: a state border crosses Perekop");
  });

  test("finds a border that crosses Perekop between two points", () => {
    const wrong = ground();
    const grid = wrong.transform;
    const [x, y] = [33, 45.9].map((v, i) =>
      Math.round((v - (grid?.translate[i] ?? 0)) / (grid?.scale[i] ?? 1)),
    );
    wrong.arcs.push([
      [x ?? 0, y ?? 0],
      [Math.round(3 / (grid?.scale[0] ?? 1)), 0],
    ]);
    wrong.objects["fine-borders"] = { type: "MultiLineString", arcs: [[wrong.arcs.length - 1]] };
    expect(verify(wrong).join("\n")).toContain("fine: a state border crosses Perekop");
  });

  test("finds land and water in the wrong places", () => {
    const wrong = ground();
    (wrong.objects["coarse-lakes"] as never as { arcs: unknown[] }).arcs = [];
    expect(verify(wrong)).toContain("coarse: Lake Superior at -88, 47.6 is land, expected lake");
  });

  test("finds a coast along the date line", () => {
    const wrong = ground();
    const outline = collection(wrong, "coarse-land").geometries.flatMap(({ arcs }) => arcs.flat(1));
    wrong.objects["fine-coast"] = { type: "MultiLineString", arcs: outline } as never;
    expect(verify(wrong).join("\n")).toContain("fine: a coast runs along the date line");
  });

  test("finds a gap in a coast", () => {
    const wrong = ground();
    const coast = wrong.objects["fine-coast"] as never as { arcs: number[][] };
    coast.arcs.find((line) => line.length > 1)?.pop();
    expect(verify(wrong).join("\n")).toContain("fine: a coast ends at");
  });

  test("says which object is missing", () => {
    const wrong = ground();
    delete wrong.objects["kakhovka"];
    expect(() => verify(wrong)).toThrow("The basemap has no kakhovka.");
  });
});

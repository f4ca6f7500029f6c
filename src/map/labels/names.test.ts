import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseNames } from "./names";

const path = join(import.meta.dirname, "../../../data/basemap/names.json");
const file: unknown = JSON.parse(readFileSync(path, "utf8"));

test("reads the bundled file", () => {
  const { cities, ports, airfields, waters, countries, regions } = parseNames(file);
  expect(cities.map(([name]) => name)).toEqual(
    expect.arrayContaining(["Kyiv", "Odesa", "Sevastopol", "Miami"]),
  );
  expect(ports.map(([name]) => name)).toContain("Pivdennyi");
  expect(airfields.map(([name]) => name)).toContain("Belbek");
  expect(waters.map(({ name }) => name)).toContain("Black Sea");
  expect(countries.map(({ name }) => name)).toContain("Ukraine");
  expect(regions).toContainEqual(expect.objectContaining({ name: "Crimea", note: "occupied since 2014" }));
});

test("says where a file is wrong", () => {
  expect(() => parseNames(7)).toThrow("basemap/names.json is wrong at its top");
  const wrong = { ...parseNames(file), ports: [["Odesa", 30.7, "46.5", 8]] };
  expect(() => parseNames(wrong)).toThrow("basemap/names.json is wrong at ports.0.2");
});

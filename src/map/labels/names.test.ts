import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCities } from "./names";

test("reads rows, mends spellings, leaves out what is no city or no row, and sorts by size", () => {
  const rows = [
    ["Kryvyy Rih", 33.4, 47.9, 652, 0],
    ["Sector 3", 26, 44.4, 385, 0],
    ["Kyiv", 30.5, 50.4, 2798, 1],
    ["bad"],
    7,
  ];
  expect(parseCities(rows)).toEqual([
    { name: "Kyiv", lat: 50.4, lon: 30.5, population: 2798, capital: true },
    { name: "Kryvyi Rih", lat: 47.9, lon: 33.4, population: 652, capital: false },
  ]);
});

test("says when the file is no list", () => {
  expect(() => parseCities({})).toThrow("places.json is not a list");
});

test("the bundled file has the cities that the story is about", () => {
  const path = join(import.meta.dirname, "../../../data/basemap/places.json");
  const names = new Set(parseCities(JSON.parse(readFileSync(path, "utf8"))).map(({ name }) => name));
  for (const name of ["Kyiv", "Odesa", "Mykolaiv", "Izmail", "Sevastopol", "Miami", "Moscow"]) {
    expect(names).toContain(name);
  }
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inputs } from "./inputs.ts";

test("names every Debian package that is missing, and the command that installs them", () => {
  expect(() => inputs(() => false)).toThrow(/apt-get install gmt-gshhg-full qgis-common$/);
  expect(() => inputs((file) => !file.includes("river"))).toThrow(
    /binned_river_f\.nc \(gmt-gshhg-full\)\n.*\n {2}apt-get install gmt-gshhg-full$/,
  );
});

test("finds the files of npm packages", () => {
  const found = inputs(() => true);
  expect(Object.keys(found.countries10.objects)).toContain("countries");
  expect(Object.keys(found.waters50.objects)).toContain("lakes");
  expect(Object.keys(found.counties.objects)).toContain("counties");
});

test("SOURCES.md names the versions of the packages that are installed", () => {
  const text = readFileSync(join(import.meta.dirname, "..", "SOURCES.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([^`]+)` \(npm\) \| ([^ |]+) \|/gm)];
  expect(rows.length).toBeGreaterThanOrEqual(5);
  for (const [, name = "", version] of rows) {
    const file = join(import.meta.dirname, "../../../node_modules", name, "package.json");
    expect([name, JSON.parse(readFileSync(file, "utf8")).version]).toEqual([name, version]);
  }
});

import { expect, it } from "vitest";
import { fileName } from "./fileName";
import { excerptWith, fixtureExcerpt } from "./fixtureExcerpt";

it("tells the story and how many events", () => {
  const excerpt = fixtureExcerpt();
  expect(fileName(excerpt, "", "csv")).toBe(`fixture-all-${excerpt.events.length}-events.csv`);
});

it("tells the conditions, the edition and what it is", () => {
  const excerpt = fixtureExcerpt({ kinds: ["strike"] }, { asOf: Date.UTC(2025, 11, 31, 20) });
  expect(fileName(excerpt, "map", "png")).toMatch(
    /^fixture-map-strike-\d-of-\d+-events-as-known-2025-12-31-2000-utc\.png$/u,
  );
});

it("cuts long conditions at a word and leaves out what has no letter", () => {
  const name = fileName(fixtureExcerpt({ text: "Зеленко ".repeat(9) + "peace ".repeat(30) }), "", "csv");
  expect(name).toMatch(/^fixture-(peace-)+\d-of-\d+-events\.csv$/u);
  expect(name.length).toBeLessThan(110);
});

it("is safe whatever the story is called", () => {
  expect(fileName(excerptWith("../..\\:*?<>|"), "", "csv")).toMatch(/^[a-z0-9-]+\.csv$/u);
});

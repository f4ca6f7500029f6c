import { describe, expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { briefingFileName, fileName } from "./fileName";
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

describe("the file of a briefing", () => {
  const whole = fixtureIndex();
  const [briefing] = whole.story.briefings.values();
  if (briefing === undefined) throw new Error("The fixture has no briefing.");
  const [step] = briefing.steps;

  it("is named by its title and the version that it tells", () => {
    const titled = { ...briefing, title: "My desk: Brief – für Ødesa" };
    expect(briefingFileName(whole, titled, "", "pptx")).toMatch(
      /^fixture-my-desk-brief-fur-o?desa-version-1\.pptx$/u,
    );
    expect(briefingFileName(whole, titled, "offline", "html")).toMatch(/-offline-version-1\.html$/u);
  });

  it("is named by the instant where all its steps are told as of one", () => {
    const past = { ...step, view: "/fixture?asof=2025-12-31T20:00Z" };
    expect(briefingFileName(whole, { ...briefing, steps: [past, past] }, "", "pptx")).toMatch(
      /-as-known-2025-12-31-2000-utc\.pptx$/u,
    );
    expect(briefingFileName(whole, { ...briefing, steps: [past, step] }, "", "pptx")).toMatch(/-version-1/u);
  });

  it("falls back on its id for a title without Latin letters", () => {
    const titled = { ...briefing, title: "…" };
    expect(briefingFileName(whole, titled, "", "pptx")).toBe(`fixture-${briefing.id}-version-1.pptx`);
  });
});

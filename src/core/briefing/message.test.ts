import { expect, it, test } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { savedView } from "../view/address";
import { figuresOf, plannedWords, sourceNames, toldClaims } from "./message";

const index = fixtureIndex();
const step = [...index.story.briefings.values()][0]?.steps[1];
if (step === undefined) throw new Error("fixture has changed");
const view = savedView(step, index);

it("gives a figure of an event the hue of the side that acted, and a count or a report of its own none", () => {
  const figures = figuresOf(step, { index, view, earlier: null });
  expect(figures.map(({ value, colour }) => [value, colour])).toEqual([
    ["7–8", "red"],
    ["8", null],
    ["3", null],
  ]);
});

it("leaves out what the edition does not have", () => {
  const bare = { ...index, byId: new Map(), story: { ...index.story, claims: new Map() } };
  expect(figuresOf(step, { index: bare, view, earlier: null }).map(({ label }) => label)).toEqual([
    "events at ports",
  ]);
  expect(toldClaims(step, bare, "event")).toEqual([]);
});

it("tells pointed out claims with who makes them and how far they are carried", () => {
  const [told] = toldClaims(step, index, "event");
  expect(told?.claim.id).toBe("strike-1");
  expect(told?.carried).toMatch(/origin/);
});

it("names sources with their day, where they give one", () => {
  expect(sourceNames(step, index.story)).toEqual([expect.stringMatching(/, \d+ Dec 2025$/)]);
  const [undated] = [...index.story.sources.values()].filter(({ published }) => published === null);
  if (undated === undefined) throw new Error("fixture has changed");
  expect(sourceNames({ ...step, sources: [undated.id] }, index.story)).toEqual([undated.publisher]);
});

test.each([
  [40, "40 s"],
  [60, "1 min"],
  [90, "1½ min"],
  [310, "5 min"],
  [330, "5½ min"],
])("plans %i seconds as %s", (seconds, words) => expect(plannedWords(seconds)).toBe(words));

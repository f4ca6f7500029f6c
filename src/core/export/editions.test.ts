import { expect, it } from "vitest";
import { editionsWords } from "./editions";
import { fixtureExcerpt } from "./fixtureExcerpt";

const past = fixtureExcerpt({}, { asOf: Date.UTC(2025, 11, 20, 20) });
const [briefing] = past.whole.story.briefings.values();
if (briefing === undefined) throw new Error("The fixture has no briefing.");
const [step] = briefing.steps;

it("tells the edition of the steps, and that it is not that of a view of the past", () => {
  expect(editionsWords({ steps: [step] }, past)).toBe(
    "Its steps tell the story as known in version 1, not as this view does (as known on 20 Dec 2025, 22:00 Kyiv).",
  );
});

it("says no more where the view tells the same edition", () => {
  expect(editionsWords({ steps: [step] }, fixtureExcerpt())).toBe(
    "Its steps tell the story as known in version 1.",
  );
});

it("names each of a few editions, and counts many", () => {
  const at = (day: number) => ({ ...step, view: `/fixture?asof=2025-12-${day}T20:00Z` });
  expect(editionsWords({ steps: [at(30), at(31)] }, past)).toContain(
    "as known on 30 Dec 2025, 22:00 Kyiv; as known on 31 Dec 2025, 22:00 Kyiv, not as this view does",
  );
  expect(editionsWords({ steps: [at(28), at(29), at(30), at(31)] }, past)).toContain("in 4 editions");
});

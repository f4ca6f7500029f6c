import { expect, it } from "vitest";
import { editionIndex } from "../index/editions";
import { buildIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { fixtureIndex } from "../story/fixture";
import { generate } from "../story/fixtureMany";
import type { KeyFigure } from "../story/model";
import { savedView } from "../view/address";
import { initialView } from "../view/view";
import { type FigureScene, shownFigure } from "./keyFigures";

const whole = fixtureIndex();
const step = [...whole.story.briefings.values()][0]?.steps[1];
if (step === undefined) throw new Error("fixture has changed");
const [ofEvent, ofClaim, counted] = step.figures;
const view = savedView(step, whole);
const scene: FigureScene = { view, index: whole, earlier: null };

const show = (figure: KeyFigure | undefined, more: Partial<FigureScene> = {}) =>
  figure === undefined ? undefined : shownFigure(figure, { ...scene, ...more });

it("takes an event's figure with its range and its doubt", () => {
  expect(show(ofEvent)).toEqual({
    value: "7–8",
    label: "killed",
    note: "not settled",
    earlier: null,
    event: "strike",
  });
});

it("takes a claim with who makes it and when", () => {
  expect(show(ofClaim)).toMatchObject({ value: "8", label: "dead", event: "strike" });
  expect(show(ofClaim)?.note).toMatch(/^Wire B, published 20 Dec$/);
});

it("counts the events that the view shows", () => {
  expect(show(counted)).toMatchObject({ value: "3", label: "events at ports", event: null });
  expect(show(counted, { view: { ...view, filter: { ...view.filter, text: "strike" } } })?.value).toBe("1");
});

/** The edition of the evening, with its first count. */
const SEVEN = {
  ...whole.story,
  events: whole.story.events.map((event) => ({
    ...event,
    figures: event.figures.map((figure) => ({ ...figure, low: 7, high: 7, value: 7 })),
  })),
};

it("says what it was in the edition that the view compares with", () => {
  expect(show(ofEvent, { earlier: SEVEN })?.earlier).toBe("7");
  expect(show(ofEvent, { earlier: whole.story })?.earlier).toBeNull();
});

it("counts what changed of the events that the view shows, where it compares", () => {
  const fresh: KeyFigure = { type: "changed", change: "new", label: "new" };
  const before = editionIndex(whole, Date.parse("2025-12-01T00:00Z"), []).story;
  expect(show(fresh, { earlier: before })).toMatchObject({ value: "3", label: "new", event: null });
  expect(show({ ...fresh, change: "revised" }, { earlier: before })?.value).toBe("0");
  expect(show({ ...fresh, change: "revised" }, { earlier: SEVEN })?.value).toBe("1");
  expect(show(fresh)).toBeNull();
});

it("writes a count from 1,000 on with a comma", () => {
  const { story } = parseStory(generate(1_200));
  if (story === null) throw new Error("The random story does not parse.");
  const many = { view: initialView(story.home), index: buildIndex(story), earlier: { ...story, events: [] } };
  expect(shownFigure({ type: "count", label: "events" }, many)?.value).toBe("1,200");
  expect(shownFigure({ type: "changed", change: "new", label: "new" }, many)?.value).toBe("1,200");
});

it("shows nothing before it was known", () => {
  const past = editionIndex(whole, Date.parse("2025-12-01T00:00Z"), []);
  expect(show(ofEvent, { index: past })).toBeNull();
  expect(show(ofClaim, { index: past })).toBeNull();
});

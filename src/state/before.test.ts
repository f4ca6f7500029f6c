import { expect, it } from "vitest";
import { endScript, showStep, stepAside } from "../core/briefing/script";
import { fixtureIndex } from "../core/story/fixture";
import { filterText, laneBy } from "../core/view/actions";
import { initialView, type View } from "../core/view/view";
import { rememberBefore } from "./before";
import { createStore } from "./store";

const index = fixtureIndex();
const [briefing] = index.story.briefings.values();
if (briefing === undefined) throw new Error("fixture has changed");
const [first, second = first] = briefing.steps;
const own = laneBy("topic")(initialView(index.story.home));
const inFirst = showStep(index, briefing, first)(own);

it("keeps the view that a briefing was opened from, through its steps and aside from them", () => {
  const store = createStore<View>(initialView(index.story.home));
  const before = rememberBefore(store);
  expect(before.get()).toBeNull();
  store.set(own);
  expect(before.get()).toBeNull();
  store.set(inFirst);
  expect(before.get()).toBe(own);
  store.set(stepAside(showStep(index, briefing, second)(inFirst)));
  store.set(filterText("port")(store.get()));
  expect(before.get()).toBe(own);
});

it("forgets it at the end, and keeps the latest where a briefing is opened again", () => {
  const store = createStore<View>(own);
  const before = rememberBefore(store);
  store.set(inFirst);
  store.set(endScript(inFirst));
  expect(before.get()).toBeNull();
  const other = filterText("port")(store.get());
  store.set(other);
  store.set(inFirst);
  expect(before.get()).toBe(other);
});

it("has none where a link led straight to a step, and none once it is closed", () => {
  const store = createStore<View>(inFirst);
  const before = rememberBefore(store);
  store.set(showStep(index, briefing, second)(inFirst));
  expect(before.get()).toBeNull();
  before.close();
  store.set(own);
  store.set(inFirst);
  expect(before.get()).toBeNull();
});

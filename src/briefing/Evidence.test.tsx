// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, test } from "vitest";
import { buildIndex } from "../core/index/storyIndex";
import { parseStory } from "../core/parse/story";
import { fixtureIndex } from "../core/story/fixture";
import { generate } from "../core/story/fixtureMany";
import type { Step } from "../core/story/model";
import { changedSince, selectEvent } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import type { ViewStore } from "../state/viewStore";
import { Evidence } from "./Evidence";

const index = fixtureIndex();
const [briefing] = index.story.briefings.values();
const [silent, naming] = briefing?.steps ?? [];
if (silent === undefined || naming === undefined) throw new Error("fixture has changed");
const jets = index.story.events.find(({ id }) => id === "jets");
if (jets === undefined) throw new Error("fixture has changed");

let store: ViewStore;
let show: (step: Step) => Promise<void>;
beforeEach(() => {
  const page = storyPage(index);
  store = page.session.store;
  show = (step) => page.show(<Evidence step={step} onClose={() => undefined} onExplore={() => undefined} />);
});

/** Headings, and under each the events. */
const listed = () =>
  [...document.querySelectorAll("[data-reason]")].map((group) => [
    group.querySelector("h3")?.textContent,
    ...[...group.querySelectorAll("[data-evidence-of]")].map((each) => each.getAttribute("data-evidence-of")),
  ]);

test("says which events it lists: chosen, named by the step, and shown as well", async () => {
  await show(naming);
  await act(async () => store.act(selectEvent(jets.id)));
  const [chosen, named, others] = listed();
  expect(chosen).toEqual(["The selected event", "jets"]);
  expect(named).toEqual(["What the step names", "strike"]);
  expect(others?.[0]).toBe("Shown as well");
  expect(others).toHaveLength(1 + 4);
});

test("says with a comma how many more events are shown", async () => {
  const { story } = parseStory(generate(1_100));
  if (story === null) throw new Error("The random story does not parse.");
  const page = storyPage(buildIndex(story));
  await page.show(<Evidence step={silent} onClose={() => undefined} onExplore={() => undefined} />);
  const listedOnes = document.querySelectorAll("[data-evidence-of]").length;
  expect(page.element.textContent).toContain(`1,0${100 - listedOnes} more events are shown.`);
});

test("says of a step that names nothing that these are the events shown", async () => {
  await show(silent);
  expect(listed().map(([heading]) => heading)).toEqual(["What is shown"]);
});

test("lists what changed since first, where a step compares", async () => {
  await act(async () => store.act(changedSince(Date.UTC(2025, 11, 20, 22))));
  await show(silent);
  const [changed, others] = listed();
  expect(changed?.[0]).toBe("Changed since 21 Dec 2025, 00:00 Kyiv");
  expect(changed?.length).toBeGreaterThan(1);
  expect(others?.[0]).toBe("Shown as well");
});

// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stancesOf } from "../core/actors/stances";
import { fixtureIndex } from "../core/story/fixture";
import { storyPage } from "../state/fixturePage";
import { Stances } from "./Stances";

const index = fixtureIndex();
let page: ReturnType<typeof storyPage>;
beforeEach(() => {
  page = storyPage(index);
});
afterEach(() => vi.restoreAllMocks());

function show(times: number): Promise<void> {
  const [stance] = [...index.story.actors.keys()].flatMap((id) => stancesOf(index, id, index.all, "event"));
  if (stance === undefined) throw new Error("Nobody says anything in the fixture.");
  const steps = Array.from({ length: times }, (_, i) => stance.steps[i % stance.steps.length]).flatMap(
    (step, i) =>
      step === undefined
        ? []
        : [{ ...step, line: { ...step.line, claim: { ...step.line.claim, text: `said ${i}` } } }],
  );
  return page.show(<Stances stances={[{ ...stance, steps }]} />);
}
const listed = () => page.element.querySelectorAll("li[data-moved]").length;

it("lists what an actor said on a topic whole, and by pages where that is much", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {}); // The fixture's few claims share their ids here.
  await show(100);
  const { element } = page;
  expect([listed(), element.querySelectorAll("[data-side]").length]).toEqual([100, 0]);
  await show(250);
  expect(listed()).toBe(100);
  expect(element.textContent).toContain("1–100 of 250");
  act(() => element.querySelector<HTMLElement>('[data-side="later"] button')?.click());
  expect(listed()).toBe(200);
});

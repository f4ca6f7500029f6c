// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, it } from "vitest";
import { buildIndex, type StoryIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import { storyPage } from "./fixturePage";
import { awaitRest } from "./rest";
import { type StepMoves, useStepMoves } from "./script";
import { SessionProvider } from "./session";

let index: StoryIndex;
let steps: StepMoves;
function Probe() {
  steps = useStepMoves();
  return null;
}
async function start() {
  const page = storyPage(index);
  await page.show(<Probe />);
  return page;
}
beforeEach(() => {
  index = buildIndex(fixtureStory());
});

/** The first briefing of the story, of which no view can be read before the claims are there. */
function pointing(isHere: () => boolean) {
  const [briefing] = index.story.briefings.values();
  if (briefing === undefined) throw new Error("The fixture has no briefing.");
  const [first] = briefing.steps;
  const step = {
    ...first,
    get view() {
      if (!isHere()) throw new Error("The claims behind the events have not been read yet.");
      return first.view;
    },
  };
  return { briefing, step };
}

it("a step whose view is read by the claims opens when they have come", async () => {
  let [here, come] = [false, () => {}];
  awaitRest(index, () => new Promise((resolve) => (come = resolve)));
  const { briefing, step } = pointing(() => here);
  const { session } = await start();
  await act(async () => steps.show(briefing, step));
  expect(session.store.get().script).toBeNull();
  here = true;
  await act(async () => come());
  expect(session.store.get().script?.step).toBe(step.id);
});

it("goes on from the step that is awaited", async () => {
  const { session, show } = await start();
  const { briefing } = pointing(() => true);
  const [first, second, third] = briefing.steps;
  await act(async () => steps.show(briefing, first));
  const { store } = session;
  const script = { briefing: briefing.id, step: second?.id ?? first.id, aside: false };
  const awaiting = { ...store, next: { ...store.next, get: () => ({ ...store.get(), script }) } };
  await show(
    <SessionProvider session={{ ...session, store: awaiting }}>
      <Probe />
    </SessionProvider>,
  );
  await act(async () => void steps.move("next"));
  expect(store.get().script?.step).toBe((third ?? second)?.id);
});

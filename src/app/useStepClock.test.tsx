// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { earlierStop } from "../core/evidence/arrivals";
import { isKnownMade } from "../core/evidence/knownTable";
import { buildIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import type { Story } from "../core/story/model";
import { storyPage } from "../state/fixturePage";
import { knowledgeIn } from "../state/knowledge";
import { useStepClock } from "./useStepClock";

/** Every story has many claims. */
vi.mock("../state/useClaimsRead", () => ({ MANY_CLAIMS: 0 }));

/** A story of which the check has read no claims, as one that the build shipped. */
function unread(): Story {
  const story = fixtureStory();
  return { ...story, claims: new Map(story.claims) };
}

let page: ReturnType<typeof storyPage>;

function Stepper() {
  const step = useStepClock();
  return (
    <button type="button" onClick={() => step(earlierStop)}>
      Earlier
    </button>
  );
}

beforeEach(async () => {
  page = storyPage(buildIndex(unread()));
  await page.show(<Stepper />);
});

const press = () => document.querySelector("button")?.click();
const rest = () => act(() => new Promise((done) => setTimeout(done, 50)));

test("reads the claims in slices, then takes as many steps as were asked for", async () => {
  const { session } = page;
  const { story } = session.index;
  act(() => {
    press();
    press();
  });
  expect([isKnownMade(story), session.store.get().asOf]).toEqual([false, null]);
  await rest();
  expect(session.store.get().asOf).toBe(knowledgeIn(story).stops.at(-2));
  act(press);
  expect(session.store.get().asOf).toBe(knowledgeIn(story).stops.at(-3));
});

test("takes no step once the story is left", async () => {
  act(press);
  await page.leave();
  await rest();
  expect(page.session.store.get().asOf).toBeNull();
});

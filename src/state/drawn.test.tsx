// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { count } from "../core/index/bitset";
import { shown } from "../core/index/shown";
import { buildIndex, type StoryIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import { choosePeriod } from "../core/timeline/period";
import { limitsOf } from "../core/timeline/window";
import type { View } from "../core/view/view";
import { afterFirstDraw, useDrawn } from "./drawn";
import { storyPage } from "./fixturePage";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("does what can wait after a while where map and timeline are never drawn, and only once", () => {
  const run = vi.fn();
  afterFirstDraw(null, run, 5_000);
  vi.advanceTimersByTime(4_999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledOnce();
});

function Drawing() {
  useDrawn("map", true);
  useDrawn("timeline", true);
  return null;
}

/** Opens a story, has it drawn and leaves it. */
async function draw(index: StoryIndex): Promise<void> {
  const { session, show, leave } = storyPage(index);
  await show(<Drawing />);
  act(() => vi.advanceTimersByTime(100));
  await leave();
  session.close();
}

it("is not drawn before the timeline shows the window that was chosen", async () => {
  const { session, show } = storyPage();
  const days = { from: Date.parse("2025-12-19T22:00Z"), to: Date.parse("2025-12-21T22:00Z") };
  let drawn: View["window"] = null;
  const Drawing = () => {
    useDrawn("map", true);
    useDrawn("timeline", true, drawn);
    return null;
  };
  const told = async () => {
    await show(<Drawing />);
    act(() => vi.advanceTimersByTime(100));
    return document.documentElement.dataset["drawn"];
  };
  const all = String(session.index.all.size);
  expect(await told()).toBe(all);
  act(() => session.store.act(choosePeriod(days, limitsOf(session.index))));
  expect(await told()).toBe(all);
  drawn = session.store.get().window;
  const left = String(count(shown(session.index, session.store.get().filter)));
  expect([await told(), left === all]).toEqual([left, false]);
});

it("does it for each story once that one is drawn, whichever was drawn before", async () => {
  const [one, other] = [buildIndex(fixtureStory()), buildIndex(fixtureStory())];
  const [any, forOne, forOther, again, undone] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  afterFirstDraw(null, any, 5_000);
  afterFirstDraw(one, forOne, 5_000);
  await draw(one);
  expect([any.mock.calls.length, forOne.mock.calls.length]).toEqual([1, 1]);
  afterFirstDraw(other, forOther, 5_000);
  vi.advanceTimersByTime(100);
  expect(forOther).not.toHaveBeenCalled();
  await draw(other);
  expect(forOther).toHaveBeenCalledOnce();
  afterFirstDraw(other, again, 5_000);
  afterFirstDraw(other, undone, 5_000)();
  expect(again).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect([again.mock.calls.length, undone.mock.calls.length]).toEqual([1, 0]);
  vi.advanceTimersByTime(10_000);
  expect(again).toHaveBeenCalledOnce();
});

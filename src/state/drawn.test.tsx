// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { count } from "../core/index/bitset";
import { shown } from "../core/index/shown";
import { buildIndex, type StoryIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import { choosePeriod } from "../core/timeline/period";
import { limitsOf } from "../core/timeline/window";
import type { View } from "../core/view/view";
import { afterFirstDraw, useDrawn } from "./drawn";
import { createSession, SessionProvider } from "./session";

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
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
function draw(index: StoryIndex): void {
  location.hash = "";
  const session = createSession(index, window);
  const root = createRoot(document.createElement("div"));
  act(() =>
    root.render(
      <SessionProvider session={session}>
        <Drawing />
      </SessionProvider>,
    ),
  );
  act(() => vi.advanceTimersByTime(100));
  act(() => root.unmount());
  session.close();
}

it("is not drawn before the timeline shows the window that was chosen", () => {
  location.hash = "";
  const session = createSession(buildIndex(fixtureStory()), window);
  const days = { from: Date.parse("2025-12-19T22:00Z"), to: Date.parse("2025-12-21T22:00Z") };
  let drawn: View["window"] = null;
  const Drawing = () => {
    useDrawn("map", true);
    useDrawn("timeline", true, drawn);
    return null;
  };
  const root = createRoot(document.createElement("div"));
  const told = () => {
    act(() =>
      root.render(
        <SessionProvider session={session}>
          <Drawing />
        </SessionProvider>,
      ),
    );
    act(() => vi.advanceTimersByTime(100));
    return document.documentElement.dataset["drawn"];
  };
  const all = String(session.index.all.size);
  expect(told()).toBe(all);
  act(() => session.store.act(choosePeriod(days, limitsOf(session.index))));
  expect(told()).toBe(all);
  drawn = session.store.get().window;
  const left = String(count(shown(session.index, session.store.get().filter)));
  expect([told(), left === all]).toEqual([left, false]);
  act(() => root.unmount());
  session.close();
});

it("does it for each story once that one is drawn, whichever was drawn before", () => {
  const [one, other] = [buildIndex(fixtureStory()), buildIndex(fixtureStory())];
  const [any, forOne, forOther, again, undone] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  afterFirstDraw(null, any, 5_000);
  afterFirstDraw(one, forOne, 5_000);
  draw(one);
  expect([any.mock.calls.length, forOne.mock.calls.length]).toEqual([1, 1]);
  afterFirstDraw(other, forOther, 5_000);
  vi.advanceTimersByTime(100);
  expect(forOther).not.toHaveBeenCalled();
  draw(other);
  expect(forOther).toHaveBeenCalledOnce();
  afterFirstDraw(other, again, 5_000);
  afterFirstDraw(other, undone, 5_000)();
  expect(again).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect([again.mock.calls.length, undone.mock.calls.length]).toEqual([1, 0]);
  vi.advanceTimersByTime(10_000);
  expect(again).toHaveBeenCalledOnce();
});

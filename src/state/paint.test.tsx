// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { toggle } from "../core/view/actions";
import { afterPaint } from "./paint";
import { createSession, SessionProvider, useFollowedFilter, useLaterFilter } from "./session";

let frames: FrameRequestCallback[];
beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal("cancelAnimationFrame", (id: number) => {
    frames[id - 1] = () => {};
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A frame of the browser and what was put off until after it. */
function paint(): void {
  for (const run of frames.splice(0)) run(0);
  vi.advanceTimersByTime(1);
}

it("runs after the frame and not in it, unless it is undone", () => {
  const run = vi.fn();
  afterPaint(run);
  for (const frame of frames.splice(0)) frame(0);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  afterPaint(run)();
  paint();
  expect(run).toHaveBeenCalledTimes(1);
});

it("hands down a choice at once to what is waited for, and to the rest when that is painted", () => {
  location.hash = "";
  const session = createSession(fixtureIndex(), window);
  const Filters = () => `${useFollowedFilter().topics.length} ${useLaterFilter().topics.length}`;
  const element = document.createElement("div");
  const root = createRoot(element);
  act(() =>
    root.render(
      <SessionProvider session={session}>
        <Filters />
      </SessionProvider>,
    ),
  );
  act(paint);
  const [topic] = session.index.story.topics.keys();
  if (topic === undefined) throw new Error("The fixture has no topic.");
  act(() => session.store.act(toggle("topics", topic)));
  expect(element.textContent).toBe("1 0");
  act(paint);
  expect(element.textContent).toBe("1 1");
  act(() => session.store.act(toggle("topics", topic), "gesture"));
  expect(element.textContent).toBe("0 0");
  act(() => root.unmount());
  session.close();
});

// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { choosePeriod } from "../core/timeline/period";
import { limitsOf } from "../core/timeline/window";
import { showWindow, toggle } from "../core/view/actions";
import { storyPage } from "./fixturePage";
import { afterPaint } from "./paint";
import { useFollowedFilter, useFollowedWindow, useLaterFilter } from "./session";

let frames: Map<number, FrameRequestCallback>;
let last = 0;
beforeEach(() => {
  vi.useFakeTimers();
  frames = new Map();
  vi.stubGlobal("requestAnimationFrame", (run: FrameRequestCallback) => {
    frames.set(++last, run);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A frame of the browser and what was put off until after it. */
function paint(): void {
  frame();
  vi.advanceTimersByTime(1);
}

function frame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const run of due) run(0);
}

it("runs after the frame and not in it, unless it is undone", () => {
  const run = vi.fn();
  afterPaint(run);
  frame();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  afterPaint(run)();
  paint();
  expect(run).toHaveBeenCalledTimes(1);
});

it("hands down a choice at once to what is waited for, and to the rest when that is painted", async () => {
  const { element, session, show } = storyPage();
  const Filters = () => `${useFollowedFilter().topics.length} ${useLaterFilter().topics.length}`;
  await show(<Filters />);
  act(paint);
  const [topic] = session.index.story.topics.keys();
  if (topic === undefined) throw new Error("The fixture has no topic.");
  act(() => session.store.act(toggle("topics", topic)));
  expect(element.textContent).toBe("1 0");
  act(paint);
  expect(element.textContent).toBe("1 1");
  act(() => session.store.act(toggle("topics", topic), "gesture"));
  expect(element.textContent).toBe("0 0");
});

it("hands down the window that a choice moves once what it filters is painted, and that of a gesture at once", async () => {
  const { element, session, show } = storyPage();
  const days = { from: Date.parse("2025-12-19T22:00Z"), to: Date.parse("2025-12-21T22:00Z") };
  const limits = limitsOf(session.index);
  const Shown = () => `${useFollowedFilter().time?.from ?? "any"} ${useFollowedWindow()?.from ?? "whole"}`;
  await show(<Shown />);
  act(paint);
  act(() => session.store.act(choosePeriod(days, limits)));
  expect(element.textContent).toBe(`${days.from} whole`);
  act(paint);
  const moved = session.store.get().window?.from;
  expect(element.textContent).toBe(`${days.from} ${moved}`);
  act(() => session.store.act(showWindow(null), "gesture"));
  expect(element.textContent).toBe(`${days.from} whole`);
  act(() => session.store.act(showWindow(days), "release"));
  expect(element.textContent).toBe(`${days.from} whole`);
  act(paint);
  expect(element.textContent).toBe(`${days.from} ${days.from}`);
});

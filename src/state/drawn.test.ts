// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { afterFirstDraw } from "./drawn";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("does what can wait after a while where map and timeline are never drawn, and only once", () => {
  const run = vi.fn();
  afterFirstDraw(run, 5_000);
  vi.advanceTimersByTime(4_999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledOnce();
});

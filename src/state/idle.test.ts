import { afterEach, expect, it, vi } from "vitest";
import { whenIdle } from "./idle";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("waits until the page is at rest", () => {
  const asked = vi.fn();
  const run = () => undefined;
  vi.stubGlobal("requestIdleCallback", asked);
  whenIdle(run);
  expect(asked).toHaveBeenCalledExactlyOnceWith(run);
});

it("waits a moment in a browser that does not tell when the page is at rest", () => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", undefined);
  const run = vi.fn();
  whenIdle(run);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(run).toHaveBeenCalledOnce();
});

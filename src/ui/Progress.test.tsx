// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { Progress } from "./Progress";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("tells what is done in a place that was there before", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  const element = document.createElement("div");
  const root = createRoot(element);
  const show = (share: number) =>
    act(async () => root.render(<Progress words="Reading the claims" share={share} />));
  const status = () => element.querySelector('[role="status"]');
  await show(0);
  const place = status();
  expect(place?.textContent).toBe("");
  await act(async () => vi.advanceTimersByTime(200));
  await show(0.5);
  expect(status()).toBe(place);
  expect(place?.textContent).toBe("Reading the claims…");
  expect(element.querySelector("progress")?.value).toBe(0.5);
  await act(async () => root.unmount());
});

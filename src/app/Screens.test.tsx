// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { reading } from "../state/reading";
import { Loading } from "./Screens";

afterEach(() => {
  reading.set(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("tells that a story is read, in a place that was there before, once it takes a while", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  const element = document.createElement("div");
  const root = createRoot(element);
  await act(async () => root.render(<Loading />));
  const status = () => element.querySelector('[role="status"]');
  const place = status();
  expect(place?.textContent).toBe("");
  expect(element.querySelector("progress")).toBeNull();
  await act(async () => vi.advanceTimersByTime(400));
  await act(async () => reading.set({ read: 5, expected: 10 }));
  expect(status()).toBe(place);
  expect(place?.textContent).toBe("Reading the story…");
  expect(element.querySelector("progress")?.value).toBe(0.5);
  await act(async () => reading.set({ read: 10, expected: 10 }));
  expect(place?.textContent).toBe("Opening the story…");
  await act(async () => root.unmount());
});

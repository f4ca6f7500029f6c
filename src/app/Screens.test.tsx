// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { blankPage } from "../state/fixturePage";
import { reading } from "../state/reading";
import { Loading } from "./Screens";

afterEach(() => {
  act(() => reading.set(null));
  vi.useRealTimers();
});

test("tells that a story is read, in a place that was there before, once it takes a while", async () => {
  vi.useFakeTimers();
  const { element, show } = blankPage();
  await show(<Loading />);
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
});

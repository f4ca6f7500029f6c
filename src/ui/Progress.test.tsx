// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { blankPage } from "../state/fixturePage";
import { Progress } from "./Progress";

afterEach(() => {
  vi.useRealTimers();
});

test("tells what is done in a place that was there before", async () => {
  vi.useFakeTimers();
  const { element, ...page } = blankPage();
  const show = (share: number) => page.show(<Progress words="Reading the claims" share={share} />);
  const status = () => element.querySelector('[role="status"]');
  await show(0);
  const place = status();
  expect(place?.textContent).toBe("");
  await act(async () => vi.advanceTimersByTime(200));
  await show(0.5);
  expect(status()).toBe(place);
  expect(place?.textContent).toBe("Reading the claims…");
  expect(element.querySelector("progress")?.value).toBe(0.5);
});

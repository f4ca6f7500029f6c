// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { filterDiffering, filterText, toggle } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import type { ViewStore } from "../state/viewStore";
import { StatusBar } from "./StatusBar";

let store: ViewStore;

beforeEach(async () => {
  vi.useFakeTimers();
  const page = storyPage();
  store = page.session.store;
  await page.show(<StatusBar />);
});

afterEach(() => {
  vi.useRealTimers();
});

const status = () => document.querySelector('[role="status"]');
const chips = () => [...document.querySelectorAll<HTMLButtonElement>("[data-condition]")];
const conditions = () => chips().map((chip) => chip.dataset["condition"]);
const button = (name: string) =>
  [...document.querySelectorAll("button")].find((each) => each.textContent === name);

test("tells how many are shown and how many have no place", async () => {
  expect(status()?.textContent).toBe("8 of 8 events · 2 without a place");
  await act(async () => store.act(toggle("kinds", "strike")));
  expect(status()?.textContent).toBe("2 of 8 events · 0 without a place");
});

test("is busy until a change has rested, so that only the outcome is read out", async () => {
  expect(status()?.getAttribute("aria-busy")).toBe("false");
  await act(async () => store.act(toggle("kinds", "strike")));
  await act(async () => vi.advanceTimersByTime(400));
  await act(async () => store.act(toggle("kinds", "harm")));
  await act(async () => vi.advanceTimersByTime(400));
  expect(status()?.getAttribute("aria-busy")).toBe("true");
  await act(async () => vi.advanceTimersByTime(200));
  expect(status()?.getAttribute("aria-busy")).toBe("false");
});

test("takes one condition away and keeps the focus in the bar", async () => {
  await act(async () => {
    store.act(toggle("kinds", "strike"));
    store.act(filterText("headline"));
    store.act(filterDiffering(true));
  });
  expect(conditions()).toEqual(["kinds", "text", "differing"]);
  await act(async () => chips()[1]?.click());
  expect(conditions()).toEqual(["kinds", "differing"]);
  expect(document.activeElement).toBe(chips()[1]);
  await act(async () => chips()[1]?.click());
  expect(document.activeElement).toBe(chips()[0]);
  await act(async () => chips()[0]?.click());
  expect(conditions()).toEqual([]);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("What is shown");
});

test("clears all at once, and offers to only where there is something to clear", async () => {
  expect(button("Clear all")).toBeUndefined();
  await act(async () => store.act(toggle("kinds", "strike")));
  await act(async () => button("Clear all")?.click());
  expect(store.get().filter.kinds).toEqual([]);
  expect(button("Clear all")).toBeUndefined();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("What is shown");
});

// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { filterDiffering, filterText, toggle } from "../core/view/actions";
import { createSession, type Session, SessionProvider } from "../state/session";
import type { ViewStore } from "../state/viewStore";
import { StatusBar } from "./StatusBar";

const index = fixtureIndex();
let root: Root;
let session: Session;
let store: ViewStore;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  location.hash = "";
  session = createSession(index, window);
  store = session.store;
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () =>
    root.render(
      <SessionProvider session={session}>
        <StatusBar />
      </SessionProvider>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  store.close();
  vi.useRealTimers();
  document.body.replaceChildren();
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

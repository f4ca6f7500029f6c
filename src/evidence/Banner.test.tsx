// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { knowAsOf } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import { awaitedStore } from "../state/lookingBack";
import type { Session } from "../state/session";
import { Banner } from "./Banner";

let session: Session;
const stop = () => awaitedStore.set(null);

beforeEach(async () => {
  const page = storyPage();
  session = page.session;
  await page.show(<Banner />);
});

afterEach(() => act(stop));

/** An edition is being worked out. */
const workOut = () =>
  act(async () => {
    const view = knowAsOf(Date.UTC(2025, 2, 1))(session.store.get());
    awaitedStore.set({ view, share: 0, stop });
  });
const banner = () => document.querySelector('[data-view="awaited"]');
const button = () => banner()?.querySelector("button");

test("says what is worked out in a place that was there before", async () => {
  const place = document.querySelector('[role="status"]');
  expect(place?.textContent).toBe("");
  await workOut();
  expect(document.querySelector('[role="status"]')).toBe(place);
  expect(place?.textContent).toMatch(/^Working out the story: As known on 1 Mar 2025/u);
});

test("keeps the focus where the banner was, when the work is stopped and when it ends", async () => {
  for (const end of [() => button()?.click(), stop]) {
    await workOut();
    button()?.focus();
    expect(document.activeElement).toBe(button());
    await act(async () => end());
    expect(banner()).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("View of the story");
  }
});

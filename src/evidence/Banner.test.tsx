// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { knowAsOf } from "../core/view/actions";
import { awaitedStore } from "../state/lookingBack";
import { createSession, type Session, SessionProvider } from "../state/session";
import { Banner } from "./Banner";

let root: Root;
let session: Session;
const stop = () => awaitedStore.set(null);

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  location.hash = "";
  session = createSession(fixtureIndex(), window);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () =>
    root.render(
      <SessionProvider session={session}>
        <Banner />
      </SessionProvider>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  session.close();
  stop();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

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

// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showStep } from "../core/briefing/script";
import { knowAsOf } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import { LinkProvider } from "../state/link/LinkProvider";
import { awaitedStore } from "../state/lookingBack";
import { AwaitedLine } from "./AwaitedLine";
import { PresenterScreen } from "./presenter/PresenterScreen";

let page: ReturnType<typeof storyPage>;
const stop = () => awaitedStore.set(null);

beforeEach(() => {
  vi.useFakeTimers();
  page = storyPage();
});

afterEach(() => {
  act(stop);
  vi.useRealTimers();
});

/** An edition is being worked out. */
const workOut = (share: number) =>
  act(async () => {
    const view = knowAsOf(Date.UTC(2025, 2, 1))(page.session.store.get());
    awaitedStore.set({ view, share, stop });
  });
const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
const line = () => document.querySelector('[data-view="awaited"]');
const status = () => document.querySelector('[role="status"]');

test("says, in a place that stays, what is worked out and how far it is, once it takes a while", async () => {
  await page.show(<AwaitedLine />);
  const place = status();
  await workOut(0);
  await wait(200);
  expect(line()).toBeNull();
  await wait(200);
  await workOut(0.4);
  expect(status()).toBe(place);
  expect(place?.textContent).toMatch(/^Working out the story: As known on 1 Mar 2025/u);
  expect(place?.querySelector("progress")?.value).toBe(0.4);
});

test("keeps the focus in its place when it goes, by its button or by itself", async () => {
  await page.show(<AwaitedLine />);
  for (const end of [() => document.querySelector("button")?.click(), stop]) {
    await workOut(0);
    await wait(400);
    document.querySelector("button")?.focus();
    await act(async () => end());
    expect(line()).toBeNull();
    expect(document.activeElement).toBe(status());
  }
});

test("takes the focus from nothing else", async () => {
  await page.show(
    <>
      <input />
      <AwaitedLine />
    </>,
  );
  await workOut(0);
  await wait(400);
  document.querySelector("input")?.focus();
  await act(async () => stop());
  expect(document.activeElement).toBe(document.querySelector("input"));
});

test("stands in the presenter's window, also before a step is shown", async () => {
  const { session } = page;
  const [briefing] = session.index.story.briefings.values();
  const [step] = briefing?.steps ?? [];
  if (briefing === undefined || step === undefined) throw new Error("The fixture has no step.");
  for (const change of [null, showStep(session.index, briefing, step)]) {
    if (change !== null) await act(async () => session.store.act(change));
    await page.show(
      <LinkProvider session={session} presents="room">
        <PresenterScreen tools={null} />
      </LinkProvider>,
    );
    expect(document.querySelector('[data-view="no-step"]') === null).toBe(
      session.store.get().script !== null,
    );
    await workOut(0);
    await wait(400);
    expect(line()).not.toBeNull();
    await act(async () => stop());
  }
});

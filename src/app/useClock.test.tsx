// @vitest-environment happy-dom
import { act, useSyncExternalStore } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { Clock } from "../evidence/Clock";
import { storyPage } from "../state/fixturePage";
import { createStore } from "../state/store";
import { useClock } from "./useClock";

/** How much of the claims is read; null once they are. */
const read = createStore<number | null>(0.2);
vi.mock("../state/useClaimsRead", () => ({
  useClaimsRead: () => useSyncExternalStore(read.subscribe, read.get),
}));

function Screen() {
  const clock = useClock();
  return (
    <>
      <button type="button" data-clock-opener onClick={clock.show}>
        Open
      </button>
      {clock.open && <Clock onClose={clock.close} />}
    </>
  );
}

beforeEach(async () => {
  read.set(0.2);
  await storyPage().show(<Screen />);
});

const opener = () => document.querySelector<HTMLElement>("[data-clock-opener]");
const clock = () => document.querySelector('[data-view="clock"]');
const cross = () => document.querySelector<HTMLElement>('[aria-label="Close the clock"]');
const open = () => act(async () => opener()?.click());
const come = () => act(async () => read.set(null));

test("has the focus while the claims are read, and gives it to its first field then", async () => {
  await open();
  expect(document.activeElement).toBe(clock());
  await come();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Date");
});

test("closes with Escape while the claims are read", async () => {
  await open();
  await act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  });
  expect(clock()).toBeNull();
  expect(document.activeElement).toBe(opener());
});

test("leaves the focus where somebody has moved it meanwhile", async () => {
  await open();
  const before = cross();
  before?.focus();
  await come();
  expect(document.activeElement).toBe(cross());
  expect(cross()).toBe(before);
});

test("gives the focus to its first field at once where the claims are read", async () => {
  await come();
  await open();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Date");
});

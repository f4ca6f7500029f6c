// @vitest-environment happy-dom
import { act, useSyncExternalStore } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { Clock } from "../evidence/Clock";
import { createSession, type Session, SessionProvider } from "../state/session";
import { createStore } from "../state/store";
import { useClock } from "./useClock";

/** How much of the claims is read; null once they are. */
const read = createStore<number | null>(0.2);
vi.mock("../state/useClaimsRead", () => ({
  useClaimsRead: () => useSyncExternalStore(read.subscribe, read.get),
}));

let root: Root;
let session: Session;

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
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  read.set(0.2);
  location.hash = "";
  session = createSession(fixtureIndex(), window);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () =>
    root.render(
      <SessionProvider session={session}>
        <Screen />
      </SessionProvider>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  session.close();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
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

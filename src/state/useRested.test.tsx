// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { filterText, moveCamera } from "../core/view/actions";
import { createSession, type Session, SessionProvider, useViewPart } from "./session";
import { useRested } from "./useRested";

let session: Session;
let root: Root;
beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  location.hash = "";
  session = createSession(fixtureIndex(), window);
});
afterEach(() => {
  act(() => root.unmount());
  session.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Zoom({ on }: { on: boolean }) {
  const zoom = useViewPart(({ camera }) => (camera.type === "free" ? camera.zoom : 0));
  useViewPart(({ filter }) => filter.text);
  return <p>{useRested(zoom, on)}</p>;
}

function shown(on: boolean): () => string | null {
  const element = document.createElement("div");
  root = createRoot(element);
  act(() =>
    root.render(
      <SessionProvider session={session}>
        <Zoom on={on} />
      </SessionProvider>,
    ),
  );
  return () => element.textContent;
}

it("follows a choice at once, and a gesture when it rests", () => {
  const text = shown(true);
  act(() => session.store.act(moveCamera(45, 34, 5)));
  expect(text()).toBe("5");
  act(() => session.store.act(moveCamera(45, 34, 6), "gesture"));
  act(() => void vi.advanceTimersByTime(100));
  act(() => session.store.act(moveCamera(45, 34, 7), "gesture"));
  act(() => void vi.advanceTimersByTime(100));
  expect(text()).toBe("5");
  act(() => void vi.advanceTimersByTime(60));
  expect(text()).toBe("7");
});

it("catches up with the choice that ends a gesture", () => {
  const text = shown(true);
  act(() => session.store.act(moveCamera(45, 34, 6), "gesture"));
  expect(text()).toBe("0");
  act(() => session.store.act(filterText("port")));
  expect(text()).toBe("6");
});

it("follows at once where it need not wait", () => {
  const text = shown(false);
  act(() => session.store.act(moveCamera(45, 34, 6), "gesture"));
  expect(text()).toBe("6");
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { fixtureExcerpt } from "../../core/export/fixtureExcerpt";
import { listOf } from "../../core/export/handout";
import { followHistory, type HistoryBar, handoutStore, leaveHandout, showHandout } from "./handoutStore";

const READY = { handout: listOf(fixtureExcerpt()), stills: new Map() };

/** A history that starts on the app's own entry. */
function bar(): HistoryBar & { readonly go: (by: number) => void; readonly length: () => number } {
  const entries: unknown[] = [null];
  const listeners = new Set<() => void>();
  let at = 0;
  const go = (by: number) => {
    at += by;
    for (const listener of listeners) listener();
  };
  return {
    history: {
      pushState: (state: unknown) => {
        at += 1;
        entries.splice(at, entries.length, state);
      },
      back: () => go(-1),
      get state() {
        return entries[at];
      },
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    go,
    length: () => entries.length,
  };
}

afterEach(() => leaveHandout(bar()));

it("is a step of the history: Back leaves it, Forward shows it again", () => {
  const window = bar();
  const undo = followHistory(window);
  showHandout(READY, window);
  expect([handoutStore.get(), window.length()]).toEqual([READY, 2]);
  window.go(-1);
  expect(handoutStore.get()).toBeNull();
  window.go(1);
  expect(handoutStore.get()).toBe(READY);
  undo();
});

it("is left by the same way with its own button, which adds no step", () => {
  const window = bar();
  const undo = followHistory(window);
  showHandout(READY, window);
  leaveHandout(window);
  expect([handoutStore.get(), window.length(), window.history.state]).toEqual([null, 2, null]);
  undo();
});

// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { usePaced } from "./usePaced";

let root: Root;
let element: HTMLElement;
beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.useFakeTimers();
  element = document.createElement("div");
  root = createRoot(element);
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const Shown = ({ value, on }: { value: number; on: boolean }) => <p>{usePaced(value, on)}</p>;
const show = (value: number, on: boolean) => act(() => root.render(<Shown value={value} on={on} />));
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

it("follows the first step of a gesture at once, the next at a pace, and comes to the last", () => {
  show(0, false);
  show(1, true);
  pass(0);
  expect(element.textContent).toBe("1");
  for (let step = 2; step <= 5; step++) {
    show(step, true);
    pass(40);
  }
  expect(element.textContent).toBe("1");
  pass(100);
  expect(element.textContent).toBe("5");
});

it("follows steps that never rest", () => {
  show(0, false);
  const seen = new Set<string | null>();
  for (let step = 1; step <= 40; step++) {
    show(step, true);
    pass(25);
    seen.add(element.textContent);
  }
  expect(seen.size).toBeGreaterThanOrEqual(4);
  expect(seen.size).toBeLessThanOrEqual(6);
});

it("follows a choice at once, and has forgotten nothing of it when a gesture begins", () => {
  show(7, false);
  expect(element.textContent).toBe("7");
  show(7, true);
  expect(element.textContent).toBe("7");
});

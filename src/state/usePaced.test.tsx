// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { blankPage } from "./fixturePage";
import { usePaced } from "./usePaced";

let page: ReturnType<typeof blankPage>;
beforeEach(() => {
  vi.useFakeTimers();
  page = blankPage();
});
afterEach(() => {
  vi.useRealTimers();
});

const Shown = ({ value, on }: { value: number; on: boolean }) => <p>{usePaced(value, on)}</p>;
const show = (value: number, on: boolean) => page.show(<Shown value={value} on={on} />);
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

it("follows the first step of a gesture at once, the next at a pace, and comes to the last", async () => {
  await show(0, false);
  await show(1, true);
  pass(0);
  expect(page.element.textContent).toBe("1");
  for (let step = 2; step <= 5; step++) {
    await show(step, true);
    pass(40);
  }
  expect(page.element.textContent).toBe("1");
  pass(100);
  expect(page.element.textContent).toBe("5");
});

it("follows steps that never rest", async () => {
  await show(0, false);
  const seen = new Set<string | null>();
  for (let step = 1; step <= 40; step++) {
    await show(step, true);
    pass(25);
    seen.add(page.element.textContent);
  }
  expect(seen.size).toBeGreaterThanOrEqual(4);
  expect(seen.size).toBeLessThanOrEqual(6);
});

it("follows a choice at once, and has forgotten nothing of it when a gesture begins", async () => {
  await show(7, false);
  expect(page.element.textContent).toBe("7");
  await show(7, true);
  expect(page.element.textContent).toBe("7");
});

import { expect, it, vi } from "vitest";
import { inSlices } from "./slices";

function* counting(to: number) {
  for (let i = 0; i < to; i++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield i / to;
  }
  return to;
}

it("does all of the work, lets others run in between, and tells how far it is", async () => {
  const shares = vi.fn();
  let others = 0;
  const timer = setInterval(() => {
    others++;
  }, 1);
  expect(await inSlices(counting(200), shares).made).toBe(200);
  clearInterval(timer);
  expect(others).toBeGreaterThan(1);
  expect(shares.mock.calls.length).toBeGreaterThan(1);
});

it("gives nothing once it is stopped", async () => {
  const work = inSlices(counting(200), () => {});
  work.stop();
  expect(await work.made).toBeNull();
});

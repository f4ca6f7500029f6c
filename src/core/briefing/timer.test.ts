import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cameTo,
  elapsed,
  formatDuration,
  NEW_TIMER,
  paused,
  readTimer,
  restarted,
  spentOn,
  started,
  type Timer,
} from "./timer";

const at = (seconds: number) => Date.UTC(2025, 11, 21, 9) + seconds * 1000;

describe("a timer", () => {
  it("runs while it is not paused", () => {
    const first = paused(started(NEW_TIMER, at(0)), at(30));
    expect(elapsed(first, at(500))).toBe(30_000);
    const again = started(first, at(600));
    expect(elapsed(again, at(610))).toBe(40_000);
    expect(started(again, at(620))).toBe(again);
  });

  it("starts with the first move, and not again once it was paused", () => {
    const here = cameTo(NEW_TIMER, "a", at(0));
    expect(elapsed(here, at(100))).toBe(0);
    const moved = cameTo(here, "b", at(100));
    expect(elapsed(moved, at(105))).toBe(5000);
    expect(cameTo(paused(moved, at(105)), "c", at(200)).since).toBeNull();
    expect(cameTo(moved, "b", at(105))).toBe(moved);
  });

  it("adds up what is spent on a step that is come back to", () => {
    let timer = started(cameTo(NEW_TIMER, "a", at(0)), at(0));
    timer = cameTo(timer, "b", at(20));
    timer = cameTo(timer, "a", at(50));
    expect(spentOn(timer, "a", at(55))).toBe(25_000);
    expect(spentOn(timer, "b", at(55))).toBe(30_000);
    expect(spentOn(timer, "c", at(55))).toBe(0);
  });

  it("goes back to nought on the step where it is", () => {
    const timer = restarted(cameTo(started(cameTo(NEW_TIMER, "a", at(0)), at(0)), "b", at(9)));
    expect([elapsed(timer, at(60)), spentOn(timer, "a", at(60)), timer.step]).toEqual([0, 0, "b"]);
  });

  it("loses no time between steps, whatever is done", () => {
    const act = fc.record({
      wait: fc.integer({ min: 0, max: 90 }),
      does: fc.constantFrom("start", "pause", "a", "b", "c"),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let now = at(0);
        let timer: Timer = cameTo(NEW_TIMER, "a", now);
        for (const { wait, does } of acts) {
          now += wait * 1000;
          if (does === "start") timer = started(timer, now);
          else if (does === "pause") timer = paused(timer, now);
          else timer = cameTo(timer, does, now);
        }
        const all = ["a", "b", "c"].reduce((sum, step) => sum + spentOn(timer, step, now), 0);
        expect(all).toBe(elapsed(timer, now));
      }),
    );
  });

  it("takes nothing away when the clock is set back", () => {
    expect(elapsed(started(NEW_TIMER, at(60)), at(0))).toBe(0);
  });
});

it.each([
  [0, "00:00"],
  [999, "00:00"],
  [161_000, "02:41"],
  [3_599_999, "59:59"],
  [3_761_000, "1:02:41"],
  [-5000, "00:00"],
])("tells %d ms as %s", (ms, text) => expect(formatDuration(ms)).toBe(text));

it("is read back as it was kept, and anew from anything else", () => {
  const timer = cameTo(started(cameTo(NEW_TIMER, "a", at(0)), at(0)), "b", at(9));
  expect(readTimer(JSON.parse(JSON.stringify(timer)))).toEqual(timer);
  for (const kept of [null, 3, "x", {}, { ...timer, before: -1 }, { ...timer, spent: { a: "long" } }]) {
    expect(readTimer(kept)).toBe(NEW_TIMER);
  }
});

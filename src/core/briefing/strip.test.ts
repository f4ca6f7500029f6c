import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setOf } from "../index/bitset";
import { shown } from "../index/shown";
import { fixtureIndex } from "../story/fixture";
import { limitsOf } from "../timeline/window";
import { filterTime, selectEvent, showWindow } from "../view/actions";
import { initialView, NO_FILTER } from "../view/view";
import { stripOf, stripWindow } from "./strip";

const index = fixtureIndex();
const { all, story } = index;
const limits = limitsOf(index);
const view = initialView(story.home);
const size = { width: 600, rows: 3 };
const DAY = 86_400_000;
const week = { from: Date.parse("2025-12-14T22:00Z"), to: Date.parse("2025-12-21T22:00Z") };

describe("the time below the story's density", () => {
  it("is the timeline's window before the period, and the period before the events", () => {
    const two = { from: week.from, to: week.from + 2 * DAY };
    expect(stripWindow(index, all, showWindow(two)(filterTime(week)(view)))).toEqual(two);
    const ofPeriod = stripWindow(index, all, filterTime(week)(view));
    expect(ofPeriod.from).toBeLessThan(week.from);
    expect(ofPeriod.to).toBeGreaterThan(week.to);
    expect(ofPeriod.to - ofPeriod.from).toBeLessThan(9 * DAY);
  });

  it("is around the events shown where these took little of the story", () => {
    const strike = story.events.find(({ id }) => id === "strike");
    if (strike === undefined) throw new Error("fixture has changed");
    const around = stripWindow(index, setOf([strike.ordinal], all.size), view);
    expect(around.from).toBeLessThan(strike.when.extent.from);
    expect(around.to).toBeGreaterThan(strike.when.extent.to);
    expect(around.to - around.from).toBeLessThan((limits.to - limits.from) / 2);
  });

  it("is the whole story where they took most of it, or there are none", () => {
    expect(stripWindow(index, all, view)).toEqual(limits);
    expect(stripWindow(index, setOf([], all.size), view)).toEqual(limits);
  });
});

describe("the strip", () => {
  it("brackets what is below only where that is not all", () => {
    expect(stripOf(index, all, view, size).bracket).toBeNull();
    const { bracket, period } = stripOf(index, all, filterTime(week)(view), size);
    expect(bracket?.x0).toBeGreaterThan(0);
    expect(bracket?.x1).toBeLessThan(600);
    expect(period?.x0).toBeGreaterThan(0);
    expect(period?.x1).toBeLessThan(600);
  });

  it("holds every event shown, in a mark or a chip, the selected one always in a mark", () => {
    const any = fc.subarray(
      story.events.map(({ ordinal }) => ordinal),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(
        any,
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 2, max: 3 }),
        (some, width, rows) => {
          const selected = story.events[some[0] ?? 0];
          if (selected === undefined) return;
          const strip = stripOf(index, setOf(some, all.size), selectEvent(selected.id)(view), {
            width,
            rows,
          });
          const marks = strip.layout.items.map(({ ordinal }) => ordinal);
          const held = [...marks, ...strip.layout.chips.flatMap(({ ordinals }) => ordinals)];
          expect(held.sort((a, b) => a - b)).toEqual(some);
          expect(marks).toContain(selected.ordinal);
        },
      ),
    );
  });

  it("draws no bar of what is shown higher than that of all, nor above the strip", () => {
    const bits = shown(index, { ...NO_FILTER, kinds: ["strike"] });
    const { bars } = stripOf(index, bits, view, size);
    expect(bars.some((bar) => bar.shown > 0)).toBe(true);
    for (const bar of bars) {
      expect(bar.shown).toBeLessThanOrEqual(bar.all + 1e-9);
      expect(bar.all).toBeLessThanOrEqual(1);
    }
  });
});

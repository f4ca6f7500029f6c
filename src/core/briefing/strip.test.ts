import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setOf } from "../index/bitset";
import { shown } from "../index/shown";
import { buildIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { fixtureIndex } from "../story/fixture";
import { generate } from "../story/fixtureMany";
import { clampWindow, limitsOf } from "../timeline/window";
import { filterTime, selectEvent, showWindow } from "../view/actions";
import { initialView, NO_FILTER } from "../view/view";
import { stripOf, stripWindow } from "./strip";

const index = fixtureIndex();
const { story: long } = parseStory(generate(400, 5));
if (long === null) throw new Error("The random story does not parse.");
const many = buildIndex(long);
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

  it("counts what is too many, each once, and draws only the selected one by itself", () => {
    const windows = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const ends = limitsOf(many);
    fc.assert(
      fc.property(windows, fc.nat(many.story.events.length - 1), fc.nat(1_000), (shares, chosen, width) => {
        const [a, b] = [Math.min(...shares), Math.max(...shares)].map(
          (share) => ends.from + share * (ends.to - ends.from),
        );
        const window = clampWindow({ from: a ?? 0, to: b ?? 0 }, ends);
        const event = many.story.events[chosen];
        if (event === undefined) return;
        const asked = showWindow(window)(selectEvent(event.id)(initialView(many.story.home)));
        const { layout, dense } = stripOf(many, many.all, asked, { width: width + 10, rows: 3 });
        const inside = many.story.events.filter(
          ({ ordinal }) =>
            (many.columns.earliest[ordinal] ?? 0) < window.to &&
            (many.columns.latest[ordinal] ?? 0) > window.from,
        );
        const drawn = [...layout.items, ...layout.chips.flatMap(({ ordinals }) => ordinals)];
        expect(dense === null).toBe(inside.length <= 60);
        if (dense === null) {
          expect(drawn).toHaveLength(inside.length);
          return;
        }
        const counted = dense.cells.flatMap(({ cell }) => dense.events(cell));
        expect(counted.sort((one, other) => one - other)).toEqual(inside.map(({ ordinal }) => ordinal));
        expect(layout.chips).toEqual([]);
        expect(layout.items.map(({ ordinal }) => ordinal)).toEqual(inside.includes(event) ? [chosen] : []);
      }),
      { numRuns: 60 },
    );
  });
});

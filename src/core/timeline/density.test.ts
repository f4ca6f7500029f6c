import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BitSet, count, has, ordinals, setOf } from "../index/bitset";
import { buildIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { generate } from "../story/fixtureMany";
import { bySide, cellOf, countInWindow, cutsOf, denseLane, densityOf, eventsInCell } from "./density";
import { place } from "./place";
import { limitsOf } from "./window";

const { story } = parseStory(generate(600, 7));
if (story === null) throw new Error("The random story does not parse.");
const index = buildIndex(story);
const limits = limitsOf(index);
const size = index.all.size;

const windows = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const sets = fc.array(fc.integer({ min: 0, max: size - 1 })).map((list) => setOf(list, size));
const windowOf = ([a, b]: readonly [number, number]) => {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const length = limits.to - limits.from;
  return { from: limits.from + from * length, to: limits.from + to * length + 3_600_000 };
};

describe("a dense lane", () => {
  it("counts every event that would be placed, once, and no other", () => {
    fc.assert(
      fc.property(windows, sets, sets, fc.integer({ min: 1, max: 900 }), (shares, bits, matching, width) => {
        const window = windowOf(shares);
        const cuts = cutsOf(index, window, width);
        const placed = place(index, bits, { window, limits, width }).map(({ ordinal }) => ordinal);
        const { cells, count: total, most } = densityOf(bits, bySide(index, bits, matching), cuts);
        const inCells = cells.flatMap(({ cell }) => eventsInCell(cuts, cell, bits));
        expect([...inCells].sort((a, b) => a - b)).toEqual(placed);
        expect(total).toBe(placed.length);
        expect(countInWindow(cuts, bits)).toBe(placed.length);
        expect(most).toBe(Math.max(0, ...cells.map((cell) => cell.count)));
        for (const { cell, count: own, first } of cells) {
          const events = eventsInCell(cuts, cell, bits);
          expect(events[0]).toBe(first);
          expect(events).toHaveLength(own);
          for (const ordinal of events) expect(cellOf(cuts, ordinal)).toBe(cell);
        }
      }),
      { seed: 3 },
    );
  });

  it("splits what is in the period by the side that acts", () => {
    const window = windowOf([0.2, 0.7]);
    const cuts = cutsOf(index, window, 400);
    const matching: BitSet = setOf(
      [...ordinals(index.all)].filter((n) => n % 3 === 0),
      size,
    );
    const sides = [...index.story.sides.keys()];
    for (const { cell, sides: split } of densityOf(index.all, bySide(index, index.all, matching), cuts)
      .cells) {
      const events = eventsInCell(cuts, cell, index.all).filter((ordinal) => has(matching, ordinal));
      expect(split).toEqual(
        sides.map((side) => events.filter((ordinal) => index.story.events[ordinal]?.side === side).length),
      );
    }
  });

  it("has none for what the window does not show", () => {
    const cuts = cutsOf(index, { from: limits.from, to: limits.from + 86_400_000 }, 100);
    expect(cellOf(cuts, size - 1)).toBeNull();
    expect(count(index.all)).toBe(size);
  });

  it("counts some of its events where they are", () => {
    fc.assert(
      fc.property(windows, sets, sets, (shares, bits, some) => {
        const lane = denseLane(bits, [], cutsOf(index, windowOf(shares), 300));
        const found = lane.cells.flatMap(({ cell }) => {
          const own = lane.events(cell).filter((ordinal) => has(some, ordinal)).length;
          return own === 0 ? [] : [[cell, own]];
        });
        expect([...lane.countsOf(some)]).toEqual(found);
      }),
    );
  });
});

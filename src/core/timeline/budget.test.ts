import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { generate } from "../story/fixtureMany";
import { denseLanes, LANE_MOST, MARKS_MOST } from "./budget";
import { bySide, countInWindow, cutsOf, densityOf } from "./density";
import { lanesOf } from "./lanes";
import { layoutLane } from "./layout";
import { limitsOf } from "./window";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("no lane and no timeline draws more than its part, and the fullest lanes give way first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: 40 }), (counts) => {
      const dense = denseLanes(counts);
      const drawn = counts.filter((_, lane) => !dense[lane]);
      const summarised = counts.filter((_, lane) => dense[lane]);
      expect(sum(drawn)).toBeLessThanOrEqual(MARKS_MOST);
      expect(Math.max(0, ...drawn)).toBeLessThanOrEqual(LANE_MOST);
      const least = Math.min(...summarised);
      expect(Math.max(0, ...drawn)).toBeLessThanOrEqual(least);
      // Nothing gives way without need: the least of those that did would have been too much.
      if (summarised.length > 0) expect(least > LANE_MOST || sum(drawn) + least > MARKS_MOST).toBe(true);
    }),
  );
});

test("a story of some fifty events is drawn one by one, by topic too", () => {
  expect(denseLanes([10, 18, 13, 7, 4, 1])).not.toContain(true);
  expect(denseLanes([25, 15, 10, 7, 7, 6, 6, 5, 4, 3, 2, 2, 1, 1])).not.toContain(true);
  expect(denseLanes([53])).toEqual([false]);
});

test("six lanes of nearly as many as one may have are not all drawn", () => {
  expect(denseLanes([60, 59, 60, 59, 60, 59])).toEqual([false, false, true, false, true, false]);
});

const { story } = parseStory(generate(900, 11));
if (story === null) throw new Error("The random story does not parse.");
const index = buildIndex(story);
const limits = limitsOf(index);

test("what is drawn and what is summarised is what matches, lane by lane", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("kind", "side", "topic", "all"),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      fc.double({ min: 0.02, max: 1, noNaN: true }),
      (by, start, share) => {
        const from = limits.from + start * (limits.to - limits.from);
        const window = { from, to: from + share * (limits.to - from) };
        const cuts = cutsOf(index, window, 500);
        const lanes = lanesOf(index, index.all, by);
        const counts = lanes.map(({ bits }) => countInWindow(cuts, bits));
        const dense = denseLanes(counts);
        let oneByOne = 0;
        for (const [i, { bits }] of lanes.entries()) {
          if (dense[i]) {
            expect(densityOf(bits, bySide(index, bits, bits), cuts).count).toBe(counts[i]);
          } else {
            const { items, chips } = layoutLane(index, bits, 2, { window, limits, width: 500 });
            const own = items.length + sum(chips.map(({ ordinals }) => ordinals.length));
            expect(own).toBe(counts[i]);
            oneByOne += own;
          }
        }
        expect(oneByOne).toBeLessThanOrEqual(MARKS_MOST);
      },
    ),
    { numRuns: 40, seed: 8 },
  );
});

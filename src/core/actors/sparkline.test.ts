import fc from "fast-check";
import { expect, test } from "vitest";
import { count, has, setOf } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { binCount, busiest, sparkline } from "./sparkline";

const DAY = 86_400_000;
const index = fixtureIndex();
const sets = fc
  .uniqueArray(fc.nat({ max: index.all.size - 1 }))
  .map((ordinals) => setOf(ordinals, index.all.size));

test("has one bin a day while that is few enough", () => {
  expect(binCount({ from: 0, to: 42 * DAY }, 62)).toBe(42);
  expect(binCount({ from: 0, to: 42 * DAY }, 14)).toBe(14);
  expect(binCount({ from: 0, to: 43 * DAY }, 14)).toBe(11);
  expect(binCount({ from: 0, to: 1 }, 14)).toBe(1);
});

test("has never more bins than asked for and never none", () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 200 }), (days, most) => {
      const bins = binCount({ from: 0, to: days * DAY }, most);
      expect(bins).toBeGreaterThanOrEqual(1);
      expect(bins).toBeLessThanOrEqual(most);
    }),
  );
});

test("adds up to the set, and each bin to a plain count", () => {
  const { from, to } = index.story.extent;
  fc.assert(
    fc.property(sets, fc.integer({ min: 1, max: 60 }), (bits, bins) => {
      const counts = sparkline(index, bits, bins);
      expect(counts).toHaveLength(bins);
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(count(bits));
      const width = (to - from) / bins;
      counts.forEach((found, bin) => {
        const plain = index.story.events.filter(({ ordinal, when }) => {
          if (!has(bits, ordinal)) return false;
          const start = Math.min(to - 1, Math.max(from, when.extent.from));
          return start >= from + bin * width && start < from + (bin + 1) * width;
        });
        expect(found).toBe(plain.length);
      });
    }),
  );
});

test("counts what starts outside the period at its ends", () => {
  const extent = { ...index.story.extent };
  const [first, second] = [Date.UTC(2025, 11, 10), Date.UTC(2025, 11, 19)];
  const narrow = { ...index, story: { ...index.story, extent: { ...extent, from: first, to: second } } };
  const counts = sparkline(narrow, index.all, 3);
  const starts = index.story.events.map(({ when }) => when.extent.from);
  expect(starts.some((start) => start < first) && starts.some((start) => start >= second)).toBe(true);
  expect(counts[0]).toBe(starts.filter((start) => start < first + (second - first) / 3).length);
  expect(counts[2]).toBe(starts.filter((start) => start >= first + ((second - first) * 2) / 3).length);
});

test("names the first fullest bin", () => {
  expect(busiest([0, 2, 5, 5])).toEqual([2, 5]);
  expect(busiest([0, 0])).toEqual([0, 0]);
  expect(busiest([])).toEqual([0, 0]);
});

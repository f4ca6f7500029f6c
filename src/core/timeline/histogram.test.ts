import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinals, setOf } from "../index/bitset";
import { DAY, HOUR } from "../time/calendar";
import { anyExtent, indexAt, START } from "./fixtureTimes";
import { binEdges, histogram } from "./histogram";

const limits = { from: START, to: START + 30 * DAY };
const extent = (from: number, to: number) => ({
  from,
  to,
  earliest: from,
  latest: to,
  precision: "interval" as const,
});

describe("binEdges", () => {
  it("are days of the zone that cover the limits", () => {
    const edges = binEdges(limits, "Europe/Kyiv", 100);
    expect(edges[0]).toBe(START - 2 * HOUR);
    expect(edges.at(-1)).toBe(START + 30 * DAY + 22 * HOUR);
    expect(edges.length).toBe(32);
  });
  it("get wider, never many more than asked for", () => {
    for (const most of [1, 2, 5, 10, 20]) {
      for (const length of [3, 30, 400, 9000]) {
        const edges = binEdges({ from: START, to: START + length * DAY }, "UTC", most);
        expect(edges.length - 1).toBeLessThanOrEqual(most + 1);
        expect(edges.at(-1)).toBe(START + length * DAY);
      }
    }
  });
});

describe("histogram", () => {
  it("spreads an event over its stated time", () => {
    const index = indexAt([
      extent(START, START + 4 * DAY),
      extent(START + 3 * DAY, START + 3 * DAY + 60_000),
    ]);
    const bins = histogram(index, index.all, binEdges(limits, "UTC", 100));
    expect([...bins.slice(0, 5)]).toEqual([0.25, 0.25, 0.25, 1.25, 0]);
  });
  it("counts only the events of the set", () => {
    const index = indexAt([extent(START, START + DAY), extent(START + DAY, START + 2 * DAY)]);
    expect([...histogram(index, setOf([1], 2), binEdges(limits, "UTC", 100)).slice(0, 2)]).toEqual([0, 1]);
  });
  it("adds up to the number of events that reach into the bins", () => {
    fc.assert(
      fc.property(
        fc.array(anyExtent, { maxLength: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (extents, most) => {
          const index = indexAt(extents);
          const edges = binEdges(limits, "Europe/Kyiv", most);
          const inside = extents.filter(
            ({ from, to }) => from < (edges.at(-1) ?? 0) && to > (edges[0] ?? 0),
          ).length;
          expect(histogram(index, index.all, edges).reduce((sum, n) => sum + n, 0)).toBeCloseTo(inside, 6);
        },
      ),
      { seed: 7 },
    );
  });

  it("is what spreading each event by itself gives, for any set", () => {
    fc.assert(
      fc.property(
        fc.array(anyExtent, { maxLength: 60 }),
        fc.array(fc.nat(59)),
        fc.integer({ min: 1, max: 60 }),
        (extents, some, most) => {
          const index = indexAt(extents);
          const edges = binEdges(limits, "Europe/Kyiv", most);
          const bits = setOf(
            some.filter((ordinal) => ordinal < extents.length),
            extents.length,
          );
          const found = histogram(index, bits, edges);
          const [start, end] = [edges[0] ?? 0, edges.at(-1) ?? 0];
          for (const [bin, value] of found.entries()) {
            let plain = 0;
            for (const ordinal of ordinals(bits)) {
              const { extent } = index.story.events[ordinal]?.when ?? { extent: { from: 0, to: 0 } };
              const [from, to] = [Math.max(extent.from, start), Math.min(extent.to, end)];
              const shared = Math.min(to, edges[bin + 1] ?? 0) - Math.max(from, edges[bin] ?? 0);
              if (shared > 0) plain += shared / (to - from);
            }
            expect(value).toBeCloseTo(plain, 6);
          }
        },
      ),
    );
  });
});

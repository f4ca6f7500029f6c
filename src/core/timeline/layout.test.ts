import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinals } from "../index/bitset";
import { DAY, HOUR, MINUTE } from "../time/calendar";
import { CHIP_WIDTH } from "./chips";
import { anyExtent, indexAt, START } from "./fixtureTimes";
import { lanesOf } from "./lanes";
import { laneNeeds, layoutLane } from "./layout";
import { GLYPH_HALF } from "./stack";
import { timesOf } from "./times";
import { clampWindow, limitsOf } from "./window";

const limits = { from: START, to: START + 30 * DAY };
const scene = fc.record({
  extents: fc.array(anyExtent, { maxLength: 60 }),
  from: fc.integer({ min: 0, max: 29 * 24 }),
  hours: fc.integer({ min: 1, max: 30 * 24 }),
  width: fc.integer({ min: 180, max: 900 }),
  rows: fc.integer({ min: 1, max: 6 }),
  by: fc.constantFrom("kind", "side", "topic", "all"),
});

describe("layoutLane", () => {
  it("draws or chips every event of the lane that overlaps the window exactly once", () => {
    fc.assert(
      fc.property(scene, ({ extents, from, hours, width, rows, by }) => {
        const index = indexAt(extents);
        const window = clampWindow({ from: START + from * HOUR, to: START + (from + hours) * HOUR }, limits);
        const seen = new Set<number>();
        for (const lane of lanesOf(index, index.all, by)) {
          const { items, chips } = layoutLane(index, lane.bits, rows, { window, limits, width });
          const drawn = [...items.map(({ ordinal }) => ordinal), ...chips.flatMap((chip) => chip.ordinals)];
          const due = [...ordinals(lane.bits)].filter(
            (i) => (index.earliest[i] ?? 0) < window.to && (index.latest[i] ?? 0) > window.from,
          );
          expect(drawn.sort((a, b) => a - b)).toEqual(due);
          for (const ordinal of drawn) seen.add(ordinal);
        }
        const due = [...ordinals(index.all)].filter(
          (i) => (index.earliest[i] ?? 0) < window.to && (index.latest[i] ?? 0) > window.from,
        );
        expect([...seen].sort((a, b) => a - b)).toEqual(due);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it("keeps the event that comes first out of chips, wherever there are two rows", () => {
    const crowd = fc.record({
      extents: fc.array(anyExtent, { minLength: 20, maxLength: 60 }),
      pick: fc.nat(59),
    });
    fc.assert(
      fc.property(crowd, fc.integer({ min: 2, max: 3 }), ({ extents, pick }, rows) => {
        const index = indexAt(extents);
        const first = pick % extents.length;
        const window = { from: START - 40 * DAY, to: START + 80 * DAY };
        const frame = { window, limits: window, width: 180 };
        const { items, chips } = layoutLane(index, index.all, rows, frame, first);
        expect(items.map(({ ordinal }) => ordinal)).toContain(first);
        expect(items.length + chips.flatMap(({ ordinals }) => ordinals).length).toBe(extents.length);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it("puts no glyph or chip upon another in a row, and keeps both inside", () => {
    fc.assert(
      fc.property(scene, ({ extents, from, hours, width, rows }) => {
        const index = indexAt(extents);
        const window = clampWindow({ from: START + from * HOUR, to: START + (from + hours) * HOUR }, limits);
        const { items, chips } = layoutLane(index, index.all, rows, { window, limits, width });
        const taken = [
          ...items.map(({ glyph, row }) => ({ left: glyph - GLYPH_HALF, right: glyph + GLYPH_HALF, row })),
          ...chips.map(({ x, row }) => ({ left: x, right: x + CHIP_WIDTH, row })),
        ].sort((a, b) => a.row - b.row || a.left - b.left);
        for (const [i, { left, right, row }] of taken.entries()) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          expect(row >= 0 && row < rows).toBe(true);
          const before = taken[i - 1];
          if (before !== undefined && before.row === row) expect(left).toBeGreaterThanOrEqual(before.right);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  it("needs no chips in as many rows as it asks for", () => {
    fc.assert(
      fc.property(scene, ({ extents, width }) => {
        const index = indexAt(extents);
        const frame = { window: limits, limits, width };
        const needs = laneNeeds(index, index.all, frame, 99);
        expect(layoutLane(index, index.all, Math.max(1, needs), frame).chips).toEqual([]);
      }),
      { seed: 7 },
    );
  });
});

describe("placing", () => {
  const frame = { window: limits, limits, width: 600 };
  const at = (
    from: number,
    to: number,
    earliest: number,
    latest: number,
    precision: "minute" | "day" | "interval",
  ) =>
    indexAt([
      { from: START + from, to: START + to, earliest: START + earliest, latest: START + latest, precision },
    ]);
  const only = (index: ReturnType<typeof at>) => layoutLane(index, index.all, 2, frame).items[0];

  it("puts a moment at its instant, a day at its centre, a span at its start", () => {
    expect(only(at(DAY, DAY + MINUTE, DAY, DAY + MINUTE, "minute"))).toMatchObject({
      drawing: "mark",
      glyph: 20,
    });
    expect(only(at(DAY, 2 * DAY, DAY, 2 * DAY, "day"))).toMatchObject({
      drawing: "band",
      glyph: 30,
      x0: 20,
      x1: 40,
    });
    expect(only(at(DAY, 9 * DAY, DAY, 9 * DAY, "interval"))).toMatchObject({
      drawing: "bar",
      glyph: 26.5,
      x0: 20,
      x1: 180,
    });
  });

  it("leaves out what only touches the window", () => {
    const touching = indexAt([
      { from: START - DAY, to: START, earliest: START - DAY, latest: START, precision: "day" },
      {
        from: limits.to,
        to: limits.to + DAY,
        earliest: limits.to,
        latest: limits.to + DAY,
        precision: "day",
      },
    ]);
    expect(layoutLane(touching, touching.all, 2, frame)).toEqual({ items: [], chips: [] });
  });

  it("lets doubt fade between stated and outer bounds, and open ends run to the limits", () => {
    expect(only(at(DAY, 2 * DAY, 0, 3 * DAY, "day"))).toMatchObject({ fade0: 0, x0: 20, x1: 40, fade1: 60 });
    const open = only(at(DAY, 2 * DAY, DAY, Number.POSITIVE_INFINITY, "interval"));
    expect(open).toMatchObject({ fade0: 20, fade1: 600, right: 600 });
  });

  it("keeps the glyph of what begins before the window at its edge", () => {
    const index = at(-9 * DAY, 9 * DAY, -9 * DAY, 9 * DAY, "interval");
    expect(only(index)?.glyph).toBe(GLYPH_HALF);
    expect(timesOf(index)).toBe(timesOf(index));
    expect(limitsOf(index).from).toBeLessThan(START);
  });
});

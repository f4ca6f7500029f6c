import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { DAY, HOUR } from "../time/calendar";
import { initialView } from "../view/view";
import { indexAt, START } from "./fixtureTimes";
import {
  clampWindow,
  limitsOf,
  moveWindow,
  panBy,
  pinch,
  reveal,
  SHORTEST,
  windowFor,
  zoomBy,
} from "./window";

const limits = { from: START, to: START + 40 * DAY };
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 39 * 24 }), fc.integer({ min: 1, max: 40 * 24 }))
  .map(([from, hours]) =>
    clampWindow({ from: START + from * HOUR, to: START + (from + hours) * HOUR }, limits),
  );

describe("limitsOf", () => {
  it("is the story's period with a margin, in whole days of its first zone", () => {
    const { from, to } = limitsOf(fixtureIndex());
    expect(new Date(from).toISOString()).toBe("2025-11-29T22:00:00.000Z");
    expect(new Date(to).toISOString()).toBe("2026-01-01T22:00:00.000Z");
  });

  it("takes in events outside the period, but not all of a long one that reaches into it", () => {
    const day = (n: number) => ({
      from: START + n * DAY,
      to: START + (n + 1) * DAY,
      earliest: START + n * DAY,
      latest: START + (n + 1) * DAY,
      precision: "day" as const,
    });
    const year = {
      from: START - 300 * DAY,
      to: START + DAY,
      earliest: START - 300 * DAY,
      latest: START + DAY,
      precision: "interval" as const,
    };
    expect(limitsOf(indexAt([day(3), year])).from).toBeGreaterThan(START - 5 * DAY);
    expect(limitsOf(indexAt([day(60)])).to).toBeGreaterThanOrEqual(START + 61 * DAY);
  });
});

describe("windows", () => {
  it("stay in the limits and are never too short", () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (window, factor, share) => {
          const at = window.from + share * (window.to - window.from);
          for (const next of [
            zoomBy(window, factor, at, limits),
            panBy(window, (share - 0.5) * 90 * DAY, limits),
            pinch(window, [0.2, 0.7], [share, factor / 500], limits),
          ]) {
            expect(next.from).toBeGreaterThanOrEqual(limits.from);
            expect(next.to).toBeLessThanOrEqual(limits.to + 1e-3);
            expect(next.to - next.from).toBeGreaterThanOrEqual(SHORTEST - 1e-3);
          }
        },
      ),
      { seed: 7 },
    );
  });

  it("zoom keeps the point when no limit is in the way", () => {
    const window = { from: START + 10 * DAY, to: START + 20 * DAY };
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (share, factor) => {
          const at = window.from + share * 10 * DAY;
          const next = zoomBy(window, factor, at, limits);
          expect((at - next.from) / (next.to - next.from)).toBeCloseTo(share, 6);
        },
      ),
      { seed: 7 },
    );
  });

  it("zooming in and out again comes back", () => {
    const window = { from: START + 10 * DAY, to: START + 20 * DAY };
    const at = START + 13 * DAY;
    expect(zoomBy(zoomBy(window, 2, at, limits), 0.5, at, limits)).toEqual(window);
  });

  it("pan keeps the length at the limits", () => {
    const window = { from: START + 1 * DAY, to: START + 6 * DAY };
    expect(panBy(window, -3 * DAY, limits)).toEqual({ from: START, to: START + 5 * DAY });
    expect(panBy(window, 99 * DAY, limits)).toEqual({ from: START + 35 * DAY, to: START + 40 * DAY });
  });

  it("a pinch keeps what is under the fingers", () => {
    const window = { from: START + 10 * DAY, to: START + 20 * DAY };
    const next = pinch(window, [0.4, 0.6], [0.3, 0.7], limits);
    expect(next).toEqual({ from: START + 12.5 * DAY, to: START + 17.5 * DAY });
  });

  it("clampWindow grows a short window about its middle", () => {
    const middle = START + 5 * DAY;
    expect(clampWindow({ from: middle - 60_000, to: middle + 60_000 }, limits)).toEqual({
      from: middle - HOUR / 2,
      to: middle + HOUR / 2,
    });
  });
});

describe("reveal", () => {
  const window = { from: START + 10 * DAY, to: START + 12 * DAY };
  it("is the same object when the stretch shows", () => {
    expect(reveal(window, { from: START + 11 * DAY, to: START + 30 * DAY }, limits)).toBe(window);
  });
  it("centres what is outside, also at the very edge", () => {
    expect(reveal(window, { from: START + 20 * DAY, to: START + 21 * DAY }, limits)).toEqual({
      from: START + 19.5 * DAY,
      to: START + 21.5 * DAY,
    });
    expect(reveal(window, { from: window.to, to: window.to + HOUR }, limits)).not.toBe(window);
    expect(reveal(window, { from: window.from - HOUR, to: window.from }, limits)).not.toBe(window);
  });
  it("shows the beginning of what is longer than the window", () => {
    const next = reveal(window, { from: START + 20 * DAY, to: START + 30 * DAY }, limits);
    expect(next.from).toBeLessThan(START + 20 * DAY);
    expect(next.to).toBeGreaterThan(START + 20 * DAY);
  });
});

describe("moveWindow", () => {
  const view = initialView(fixtureIndex().story.home);
  it("shows the whole story as null and the same window as no change", () => {
    const some = moveWindow({ from: START, to: START + DAY }, limits)(view);
    expect(some.window).toEqual({ from: START, to: START + DAY });
    expect(moveWindow({ from: START, to: START + DAY + 20 }, limits)(some)).toBe(some);
    expect(moveWindow(limits, limits)(some).window).toBeNull();
  });
  it("windowFor leaves room on both sides", () => {
    expect(windowFor({ from: START + 10 * DAY, to: START + 20 * DAY }, limits)).toEqual({
      from: START + 9.4 * DAY,
      to: START + 20.6 * DAY,
    });
  });
});

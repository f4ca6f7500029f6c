import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrivalBars, arrivals, earlierStop, laterStop, reached } from "./arrivals";
import { sayings, strikeStory, time } from "./fixtureClaims";
import { claimKnown, knownStops } from "./known";

describe("arrivals", () => {
  it("counts the claims that are first known at each stop", () => {
    const story = strikeStory([
      { value: time("2025-12-19"), in: ["a-19"] },
      { in: ["a-19", "b-21"] },
      { in: ["b-20"] },
    ]);
    const of = (day: string) => arrivals(story).find(({ at }) => at === Date.parse(`${day}T00:00+02:00`));
    expect(of("2025-12-19")?.claims).toBe(2);
    expect(of("2025-12-21")?.claims).toBe(0);
  });

  it("has one for each stop, and every dated claim in one", () => {
    fc.assert(
      fc.property(sayings, (claims) => {
        const story = strikeStory(claims);
        const list = arrivals(story);
        expect(list.map(({ at }) => at)).toEqual(knownStops(story));
        const dated = [...story.claims.values()].filter((claim) => claimKnown(story, claim) !== null);
        expect(list.reduce((sum, arrival) => sum + arrival.claims, 0)).toBe(dated.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe("stops", () => {
  const stops = [10, 20, 30];
  it.each([
    [5, 0, null, 10],
    [10, 1, null, 20],
    [15, 1, 10, 20],
    [30, 3, 20, null],
    [99, 3, 30, null],
  ])("at %d: %d reached, before it %s, after it %s", (at, count, earlier, later) => {
    expect(reached(stops, at)).toBe(count);
    expect(earlierStop(stops, at)).toBe(earlier);
    expect(laterStop(stops, at)).toBe(later);
  });

  it("goes back from the present to the last one, and not beyond it", () => {
    expect(earlierStop(stops, null)).toBe(30);
    expect(laterStop(stops, null)).toBeNull();
    expect(earlierStop([], null)).toBeNull();
  });
});

describe("arrivalBars", () => {
  const list = [5, 6, 7, 9, 12].map((at) => ({ at, claims: at }));

  it("has one for each arrival of few", () => {
    expect(arrivalBars(list, 5)).toEqual(list.map(({ at, claims }, position) => ({ position, at, claims })));
    expect(arrivalBars([], 5)).toEqual([]);
  });

  it("adds up those of many, and loses none", () => {
    expect(arrivalBars(list, 3)).toEqual([
      { position: 0, at: 6, claims: 11 },
      { position: 2, at: 9, claims: 16 },
      { position: 4, at: 12, claims: 12 },
    ]);
  });
});

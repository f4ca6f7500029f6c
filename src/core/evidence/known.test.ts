import { describe, expect, it } from "vitest";
import { type Said, strikeStory, time } from "./fixtureClaims";
import { claimKnown, knownStops, undated } from "./known";

/** When the first of the claims is known, in UTC; the strike was on the 19th. */
function known(claim: Said, others: readonly Said[] = []) {
  const story = strikeStory([claim, { value: time("2025-12-19"), in: ["a-19"] }, ...others]);
  const first = [...story.claims.values()].find(({ id }) => id === "k-1");
  const when = first === undefined ? null : claimKnown(story, first);
  return when && [when.from, when.sure].map((ms) => new Date(ms).toISOString().slice(0, 16));
}

describe("a claim counts as known", () => {
  it("from the day of publication in the story's zone, and for certain when that day is over", () => {
    expect(known({ in: ["a-20"] })).toEqual(["2025-12-19T22:00", "2025-12-20T22:00"]);
  });

  it("by the first of its sources that has a day", () => {
    expect(known({ in: ["c-22", "a-21", "c-none"] })).toEqual(["2025-12-20T22:00", "2025-12-21T22:00"]);
  });

  it("only in the present without such a source", () => {
    expect(known({ in: ["c-none"] })).toBeNull();
  });

  it("not before it was said", () => {
    expect(known({ in: ["a-20"], said: "2025-12-20T18:00" })?.[0]).toBe("2025-12-20T16:00");
  });

  it("not before what it reports had begun, to its last date", () => {
    expect(known({ in: ["a-20"], value: time("2025-12-20T21:05") })?.[0]).toBe("2025-12-20T19:05");
    expect(known({ in: ["a-20"], value: time("2025-12-19/2025-12-21") })?.[0]).toBe("2025-12-20T22:00");
  });

  it("not before a report that came out when the event no longer lay ahead", () => {
    const story = strikeStory([{ value: time("2025-12-21"), in: ["a-20"] }, { in: ["c-22"] }]);
    const first = [...story.claims.values()].find(({ id }) => id === "k-1");
    const from = first === undefined ? null : claimKnown(story, first)?.from;
    expect(from).toBe(Date.parse("2025-12-21T22:00Z"));
  });
});

it("knows the instants at which something becomes known", () => {
  const story = strikeStory([{ value: time("2025-12-19"), in: ["a-20", "b-20", "c-22", "c-none"] }]);
  const stops = knownStops(story);
  expect(stops).toEqual([...new Set(stops)].toSorted((a, b) => a - b));
  expect(stops).toContain(Date.parse("2025-12-19T22:00Z"));
  expect(stops).toContain(Date.parse("2025-12-21T22:00Z"));
});

it("lists the sources that no past view has", () => {
  const story = strikeStory([{ value: time("2025-12-19"), in: ["a-20"] }]);
  expect(undated(story).map(({ id }) => id)).toEqual(["article", "paper-3", "c-none"]);
});

it("takes a source's own zone before the story's", () => {
  const story = strikeStory([{ value: time("2025-12-19"), in: ["a-20"] }]);
  const [source] = [...story.sources.values()].filter(({ id }) => id === "a-20");
  expect(source).toMatchObject({ zone: "Europe/Kyiv", zoneAssumed: true });
});

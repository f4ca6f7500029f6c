import { describe, expect, it } from "vitest";
import { answer, figure, type Said, strikeStory, time } from "./fixtureClaims";
import { isLive, standingOf } from "./standing";

/** Which of the claims (by position, from 1) no longer stand. */
function fallen(...claims: Said[]): string[] {
  const story = strikeStory([...claims, { value: time("2025-12-19") }]);
  const standing = standingOf(story);
  return [...story.claims.keys()].filter((id) => id.startsWith("k-") && !isLive(standing, id));
}

describe("a claim is revised", () => {
  it("by its speaker, on a later day, with another value", () => {
    const first = { value: figure(7), said: "2025-12-19" };
    expect(fallen(first, { value: figure(8), said: "2025-12-20" })).toEqual(["k-1"]);
    expect(fallen({ value: figure(8), said: "2025-12-20" }, first)).toEqual(["k-2"]);
  });

  it("but not by another speaker, nor on the same day, nor by what agrees with it", () => {
    const first = { value: figure(7), said: "2025-12-19" };
    expect(fallen(first, { by: "amy", value: figure(8), said: "2025-12-20" })).toEqual([]);
    expect(fallen(first, { value: figure(8), said: "2025-12-19" })).toEqual([]);
    expect(fallen(first, { value: figure(7), said: "2025-12-20" })).toEqual([]);
    expect(fallen(first, { value: answer("us"), said: "2025-12-20" })).toEqual([]);
  });

  it("by the day of publication where nobody says when it was said", () => {
    expect(fallen({ value: figure(7), in: ["a-20"] }, { value: figure(8), in: ["a-21"] })).toEqual(["k-1"]);
    expect(fallen({ value: figure(7), in: ["a-20"] }, { value: figure(8), in: ["c-none"] })).toEqual([]);
  });

  it("when a claim says so, whatever is known of their days", () => {
    expect(fallen({ value: figure(7) }, { value: figure(8), in: ["c-none"], revises: "k-1" })).toEqual([
      "k-1",
    ]);
  });

  it("by an origin, unless that is unclear and so not one speaker", () => {
    const both = (by: string): Said[] => [
      { by, value: figure(7), in: ["a-20"] },
      { by, value: figure(8), in: ["a-21"] },
    ];
    expect(fallen(...both("wire-a"))).toEqual(["k-1"]);
    expect(fallen(...both("unclear"))).toEqual([]);
  });
});

describe("a claim is withdrawn", () => {
  it("by one that takes it back, and then revises nothing", () => {
    const first = { value: figure(7), said: "2025-12-19" };
    const second = { value: figure(8), said: "2025-12-20" };
    const back = { verb: "withdraws", withdraws: ["k-2"], said: "2025-12-21" };
    expect(fallen(first, second, back)).toEqual(["k-2"]);
  });
});

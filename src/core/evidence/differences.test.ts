import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allDifferences } from "./differences";
import { answer, figure, place, type Said, sayings, strikeIn, strikeStory, time } from "./fixtureClaims";
import { isLive, standingOf } from "./standing";

const differences = (claims: readonly Said[], event: object = {}) =>
  strikeIn(strikeStory([...claims, { value: time("2025-12-19") }], event)).differences.map(
    ({ question, positions }) => [
      question,
      ...positions.map(({ value, revised }) => value + (revised ? " †" : "")),
    ],
  );

describe("accounts differ", () => {
  it("on a count, in the order in which the counts were reported", () => {
    const claims: Said[] = [
      { by: "amy", value: figure(8), said: "2025-12-20" },
      { value: figure(7), said: "2025-12-19" },
    ];
    expect(differences(claims)).toEqual([["Killed", "7 killed", "8 killed"]]);
  });

  it("on places that are apart, on days, on answers to a question", () => {
    const apart: Said[] = [{ value: place("port") }, { by: "amy", value: place("belbek") }];
    expect(differences(apart)).toEqual([["Where did it happen?", "A port near Odesa", "Belbek airfield"]]);
    expect(differences([{ by: "amy", value: time("2025-12-18") }])).toEqual([
      ["When did it happen?", "Thu 18 Dec 2025", "Fri 19 Dec 2025"],
    ]);
    const answers: Said[] = [{ value: answer("us") }, { by: "amy", value: answer("them") }];
    expect(differences(answers)).toEqual([["Who fired?", "us", "them"]]);
  });

  it("not where one only is more precise", () => {
    const claims: Said[] = [
      { value: place("port") },
      { by: "amy", value: place("ukraine") },
      { value: time("2025-12-19T21:05") },
      { value: figure(8) },
      { by: "amy", value: figure(7, { qualifier: "at least" }) },
    ];
    expect(differences(claims)).toEqual([]);
  });

  it("not by what a speaker has revised, which is listed once others differ", () => {
    const own: Said[] = [
      { value: figure(6), said: "2025-12-19" },
      { value: figure(8), said: "2025-12-20" },
    ];
    expect(differences(own)).toEqual([]);
    expect(differences([...own, { by: "amy", value: figure(7), said: "2025-12-21" }])).toEqual([
      ["Killed", "6 killed †", "8 killed", "7 killed"],
    ]);
  });

  it("not over what was withdrawn", () => {
    const claims: Said[] = [
      { value: figure(7) },
      { by: "amy", value: figure(8) },
      { by: "amy", verb: "withdraws", withdraws: ["k-2"] },
    ];
    expect(differences(claims)).toEqual([]);
  });

  it("when one denies what another affirms", () => {
    const about = (by: string, verb: string): Said => ({ by, verb, about: "occurrence" });
    expect(differences([about("amy", "reports"), about("boris", "denies")])).toEqual([
      ["Did it happen?", "Affirmed", "Denied"],
    ]);
    expect(differences([about("boris", "denies")])).toEqual([]);
  });

  it("not over times that the editor reads as one span", () => {
    const days: Said[] = [{ value: time("2025-12-18") }, { by: "amy", value: time("2025-12-20") }];
    const readings = [{ of: "time", claims: ["k-1", "k-2", "k-3"], because: "so" }];
    expect(differences(days)).toHaveLength(1);
    expect(differences(days, { readings })).toEqual([]);
  });

  it("only where two positions at least are held by claims that stand", () => {
    fc.assert(
      fc.property(sayings, (claims) => {
        const story = strikeStory(claims);
        const standing = standingOf(story);
        for (const { positions } of strikeIn(story).differences) {
          const held = positions.filter((each) => each.claims.some((id) => isLive(standing, id)));
          expect(held.length).toBeGreaterThan(1);
          expect(held).toEqual(positions.filter(({ revised }) => !revised));
          expect(new Set(positions.map(({ value }) => value)).size).toBe(positions.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a question of the story", () => {
  const elsewhere = { id: "elsewhere", event: "jets", by: "amy", value: answer("them") };

  it("makes a difference on every event with an answer to it, and is listed once", () => {
    const story = strikeStory([{ value: answer("us") }, elsewhere, { value: time("2025-12-19") }]);
    expect(strikeIn(story).differences).toHaveLength(1);
    expect(allDifferences(story).map(({ question, events }) => [question, events])).toEqual([
      ["Who fired?", ["strike", "jets"]],
    ]);
  });

  it("is left alone by events that do not answer it", () => {
    const story = strikeStory([{ value: time("2025-12-19") }, elsewhere]);
    expect(allDifferences(story)).toEqual([]);
  });
});

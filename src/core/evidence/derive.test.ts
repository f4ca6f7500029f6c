import { describe, expect, it } from "vitest";
import { deriveEvents, givenOf } from "./derive";
import { figure, type Said, strikeIn, strikeStory, time } from "./fixtureClaims";

const strike = (claims: readonly Said[], event: object = {}) =>
  strikeIn(strikeStory([...claims, { value: time("2025-12-19"), in: ["a-20"] }], event));

describe("an event", () => {
  it("has the origins of what speaks for it: lineages, not outlets", () => {
    expect(strike([{ in: ["a-19", "a-20", "a-21"] }])).toMatchObject({ origins: 1, certainty: "single" });
    expect(strike([{ in: ["b-20"] }])).toMatchObject({ origins: 2, certainty: "corroborated" });
    expect(strike([{ in: ["rumour"] }])).toMatchObject({ origins: 1 });
    expect(strike([{ in: ["b-20"], differs: true }])).toMatchObject({ origins: 1 });
    expect(strike([{ in: ["b-20"], verb: "denies", about: "occurrence" }])).toMatchObject({ origins: 1 });
  });

  it("is uncertain where the editor doubts it, whatever its origins", () => {
    expect(strike([{ in: ["b-20"] }], { confidence: "low", doubt: "so" }).certainty).toBe("uncertain");
  });

  it("is withdrawn when all that was said for it was taken back", () => {
    const claims: Said[] = [{ value: figure(8) }, { verb: "withdraws", withdraws: ["k-1"] }];
    expect(strike(claims)).toMatchObject({ withdrawn: false, figures: [] });
    const all: Said[] = [{ value: figure(8) }, { verb: "withdraws", withdraws: ["k-1", "k-3"] }];
    expect(strike(all)).toMatchObject({ withdrawn: true, certainty: "withdrawn", origins: 0 });
  });
});

it("is derived to the same again from itself", () => {
  const story = strikeStory([
    { value: time("2025-12-19") },
    { value: figure(8) },
    { by: "amy", value: figure(7) },
  ]);
  expect(deriveEvents(story.events.map(givenOf), story)).toEqual(
    story.events.map((event) => ({ ...event, notes: undefined })).map(({ notes: _, ...event }) => event),
  );
});

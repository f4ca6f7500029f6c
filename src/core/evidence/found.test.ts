import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure, place, type Said, sayings, strikeIn, strikeStory, time } from "./fixtureClaims";
import { howFound } from "./found";

function found(claims: readonly Said[], event: object = {}) {
  const story = strikeStory(claims, event);
  return howFound(story, strikeIn(story)).map(({ key, value, inputs }) => [
    key,
    value,
    ...inputs.map(({ claim, part }) => `${claim} ${part}`),
  ]);
}

describe("howFound", () => {
  it("says of every claim on a value what it did for it", () => {
    const claims: Said[] = [
      { by: "amy", value: time("2025-12-18"), said: "2025-12-19" },
      { value: time("2025-12-19T21:05"), in: ["a-20", "b-20"], said: "2025-12-19" },
      { by: "boris", value: time("2025-12-19"), said: "2025-12-21" },
      { by: "fleet", value: figure(6), said: "2025-12-19" },
      { by: "amy", value: figure(7), said: "2025-12-19" },
      { value: figure(6), said: "2025-12-20" },
      { value: figure(8), said: "2025-12-21" },
    ];
    expect(found(claims, { venue_note: "many places" })).toEqual([
      ["time", "Fri 19 Dec 2025, 21:05 Kyiv", "k-1 differs", "k-2 taken", "k-3 agrees"],
      ["place", "No single place"],
      ["figure:killed", "8", "k-4 overtaken", "k-5 overtaken", "k-6 revised", "k-7 taken"],
    ]);
  });

  it("shows the reading and what it rests on, on whatever event", () => {
    const readings = [{ of: "place", claims: ["jets-3"], because: "It was near.", inferred: true }];
    const story = strikeStory([{ value: time("2025-12-19") }, { value: place("kyiv") }], { readings });
    const [, where] = howFound(story, strikeIn(story));
    expect(where).toMatchObject({
      value: "Belbek airfield",
      reading: { because: "It was near.", inferred: true },
    });
    expect(where?.inputs.map(({ claim, part }) => `${claim} ${part}`)).toEqual([
      "jets-3 taken",
      "k-2 differs",
    ]);
  });

  it("takes something for every displayed value, and tells the value that is displayed", () => {
    fc.assert(
      fc.property(sayings, (claims) => {
        const story = strikeStory(claims);
        const strike = strikeIn(story);
        for (const { key, inputs } of howFound(story, strike)) {
          const taken = inputs.filter(({ part }) => part === "taken");
          expect(taken.length > 0).toBe(key !== "place" || strike.venue !== null);
        }
      }),
      { numRuns: 60 },
    );
  });
});

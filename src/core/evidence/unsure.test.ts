import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edition } from "./edition";
import { sayings, strikeStory, time } from "./fixtureClaims";
import { knownStops } from "./known";
import { unsureIn } from "./unsure";

const story = strikeStory([
  { value: time("2025-12-19"), in: ["a-19"] },
  { in: ["b-20"] },
  { in: ["a-19", "b-20"] },
]);
const at = (text: string) => {
  const asOf = Date.parse(text);
  return unsureIn(story, edition(story, { asOf, without: new Set() }), asOf);
};

describe("unsureIn", () => {
  it("names claims of a day that is not over, unless another source is of before", () => {
    expect([...at("2025-12-20T12:00+02:00").claims].filter((id) => id.startsWith("k-"))).toEqual(["k-2"]);
    expect([...at("2025-12-21T00:00+02:00").claims]).not.toContain("k-2");
  });

  it("names events of which all that is known is such", () => {
    expect(at("2025-12-19T12:00+02:00").events).toContain("strike");
    expect(at("2025-12-20T12:00+02:00").events).not.toContain("strike");
  });

  it("counts only the citations that the edition has", () => {
    const asOf = Date.parse("2025-12-20T12:00+02:00");
    const timed = strikeStory([{ value: time("2025-12-19"), in: ["a-20"] }, { in: ["a-19", "b-20"] }]);
    const without = new Set([...timed.sources.keys()].filter((id) => id === "a-19"));
    const rest = edition(timed, { asOf, without });
    expect(rest.claims.size).toBeGreaterThan(0);
    expect([...unsureIn(timed, rest, asOf).claims]).toContain("k-2");
  });

  it("has nothing in the present, and names only what the edition has", () => {
    const present = unsureIn(story, story, null);
    expect([present.claims.size, present.events.size]).toEqual([0, 0]);
    fc.assert(
      fc.property(sayings, (claims) => {
        const whole = strikeStory(claims);
        for (const asOf of knownStops(whole)) {
          const past = edition(whole, { asOf, without: new Set() });
          const unsure = unsureIn(whole, past, asOf);
          for (const id of unsure.claims) expect(past.claims.has(id)).toBe(true);
          for (const { id, claims: own } of past.events) {
            expect(unsure.events.has(id)).toBe(own.every((claim) => unsure.claims.has(claim)));
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

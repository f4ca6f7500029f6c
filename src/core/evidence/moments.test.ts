import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure, sayings, strikeStory, time } from "./fixtureClaims";
import { firstKnown, tellingMoments } from "./moments";

const KYIV = "Europe/Kyiv";
const story = strikeStory([
  { value: time("2025-12-19"), in: ["a-19"] },
  { by: "amy", value: figure(7), in: ["a-20"] },
  { by: "boris", value: figure(8), in: ["b-21"] },
  { by: "boris", verb: "denies", about: "occurrence", in: ["c-22"] },
  { by: "amy", in: ["a-20"] },
]);
const named = (start: string) => {
  const found = tellingMoments(story, KYIV).find(({ name }) => name.startsWith(start));
  return found === undefined ? undefined : new Date(found.at).toISOString().slice(0, 16);
};

describe("tellingMoments", () => {
  it("finds the eve of the event that most claims speak of", () => {
    expect(named("Before: ")).toBe("2025-12-18T21:59");
  });

  it("finds when accounts part and when a denial comes in", () => {
    expect(named("Accounts part: Killed")).toBe("2025-12-20T22:00");
    expect(named("A denial: ")).toBe("2025-12-21T22:00");
  });

  it("finds the end of the busiest day in the zone", () => {
    expect(named("End of the busiest day")).toBe("2025-12-20T21:59");
    const east = tellingMoments(story, "Asia/Tokyo").find(({ name }) => name.startsWith("End"));
    expect(new Date(east?.at ?? 0).toISOString().slice(11, 16)).toBe("14:59");
  });

  it("leaves out what the story has not, such as a day for its article", () => {
    expect(named("The article")).toBeUndefined();
  });

  it("is in order of time, each instant once and to the minute, whatever the claims", () => {
    fc.assert(
      fc.property(sayings, (claims) => {
        const moments = tellingMoments(strikeStory(claims), KYIV).map(({ at }) => at);
        expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
        for (const at of moments) expect(at % 60_000).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

it("says when an event is first known, and never for one that only the present has", () => {
  const strike = story.events.find(({ id }) => id === "strike");
  expect(strike && firstKnown(story, strike)).toBe(Date.parse("2025-12-19T00:00+02:00"));
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure, type Said, sayings, strikeIn, strikeStory, time } from "./fixtureClaims";
import { isLive, standingOf } from "./standing";
import { figureWords } from "./words";

function figures(claims: readonly Said[], event: object = {}) {
  const story = strikeStory([...claims, { value: time("2025-12-19") }], event);
  return strikeIn(story).figures.map((each) => `${each.label} ${figureWords(each)}`);
}

describe("a figure", () => {
  it("is what the accounts agree on", () => {
    expect(figures([{ value: figure(8) }, { by: "amy", value: figure(8) }])).toEqual(["killed 8"]);
  });

  it("is a range where they leave it open", () => {
    const claims: Said[] = [
      { value: figure(7), said: "2025-12-20" },
      { by: "amy", value: figure(8), said: "2025-12-20" },
      { by: "boris", value: figure(9, { qualifier: "about" }), said: "2025-12-20" },
    ];
    expect(figures(claims)).toEqual(["killed 7–9"]);
  });

  it("is the count of a later day where a toll has risen", () => {
    const first = { value: figure(7), said: "2025-12-19" };
    expect(figures([first, { by: "amy", value: figure(8), said: "2025-12-20" }])).toEqual(["killed 8"]);
    expect(figures([first, { by: "amy", value: figure(6), said: "2025-12-20" }])).toEqual(["killed 6–7"]);
    const content = (amount: number, said: string, by: string): Said => ({
      by,
      value: figure(amount),
      said,
      about: "content",
    });
    expect(figures([content(7, "2025-12-19", "vera"), content(8, "2025-12-20", "amy")])).toEqual([
      "killed 7–8",
    ]);
  });

  it("keeps its qualifier and its unit", () => {
    expect(figures([{ value: figure(30, { qualifier: "at least", unit: "%" }) }])).toEqual([
      "killed at least 30 %",
    ]);
  });

  it("can be read by the editor", () => {
    const claims: Said[] = [{ value: figure(7) }, { by: "amy", value: figure(8) }];
    const readings = [{ of: "figure:killed", claims: ["k-1"], because: "so" }];
    expect(figures(claims, { readings })).toEqual(["killed 7"]);
  });

  it("stands by its label, in the order of the claims", () => {
    const claims: Said[] = [{ value: figure(27, { figure: "injured" }) }, { value: figure(8) }];
    expect(figures(claims)).toEqual(["injured 27", "killed 8"]);
  });

  it("always rests on live claims that bear its ends", () => {
    fc.assert(
      fc.property(sayings, (claims) => {
        const story = strikeStory(claims);
        const standing = standingOf(story);
        for (const { low, value, high, claims: ids, label } of strikeIn(story).figures) {
          expect(low <= value && value <= high).toBe(true);
          const amounts = ids.map((id) => {
            const given = story.claims.get(id)?.value;
            expect(isLive(standing, id)).toBe(true);
            return given?.type === "figure" && given.figure === label ? given.amount : Number.NaN;
          });
          expect([Math.min(...amounts), Math.max(...amounts)]).toEqual([low, high]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

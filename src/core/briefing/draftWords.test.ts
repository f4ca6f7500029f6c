import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparison } from "../evidence/comparison";
import { figure, strikeIn, strikeStory, time } from "../evidence/fixtureClaims";
import { changeLine, clip, countLine, kindsOf, lines, sentences } from "./draftWords";

describe("words that have to fit", () => {
  it("are cut between words", () => {
    expect(clip("Strikes on ports, again", 40)).toBe("Strikes on ports, again");
    expect(clip("Strikes on ports, again", 20)).toBe("Strikes on ports…");
    expect(clip("Unbreakable", 5)).toBe("Unbr…");
  });

  it("are sentences that are whole, or the first of them cut", () => {
    expect(sentences(["One.", "Two.", "Three."], 10)).toBe("One. Two.");
    expect(sentences(["One and two."], 9)).toBe("One and…");
    expect(sentences([], 8)).toBe("");
  });

  it("are lines that are whole, and how many are left out", () => {
    expect(lines(["One", "Two"], String, 40)).toBe("One\nTwo");
    expect(lines(["One", "x".repeat(30), "Three"], String, 40)).toBe("One\n… and 2 more");
    expect(lines(["x".repeat(50), "Two"], String, 40)).toBe("… and 2 more");
  });

  it("have a comma in what is left out from 1,000 on, and room for it", () => {
    const all = ["One", ...Array.from({ length: 1_234 }, () => "x".repeat(30))];
    expect(lines(all, String, 24)).toBe("One\n… and 1,234 more");
    expect(lines(all, String, 20)).toBe("One\n… and 1,234 more");
    expect(lines(all, String, 19)).toBe("… and 1,235 more");
  });

  it("fit, whatever they are, and are well-formed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.integer({ min: 20, max: 60 }),
        (all, most) => {
          for (const text of [clip(all.join(" "), most), sentences(all, most), lines(all, String, most)]) {
            expect(text.length).toBeLessThanOrEqual(most);
            expect(text.isWellFormed()).toBe(true);
          }
        },
      ),
    );
  });
});

describe("words of a change", () => {
  const day = { value: time("2025-12-19"), in: ["a-20"] };
  const seven = { value: figure(7), said: "2025-12-19", in: ["a-20"] };
  const eight = { value: figure(8), said: "2025-12-20", in: ["b-20"] };
  const story = strikeStory([day, seven, eight]);
  const event = strikeIn(story);
  const found = comparison(strikeStory([day, seven]), story);

  it("name its kind, the event and the values, old and new", () => {
    expect(changeLine(event, found)).toBe("Revised: Headline of strike (killed: 7 → 8)");
    expect(changeLine(event, comparison(story, story))).toBe("Headline of strike");
  });

  it("count the kinds, the weightiest first", () => {
    expect(kindsOf([event], found)).toBe("revised");
    expect(countLine(found.list)).toBe("Revised: 1 · More origins: 1");
    expect(countLine([])).toBe("");
    const [change] = found.list;
    if (change === undefined) throw new Error("fixture has changed");
    const many = Array.from({ length: 1_234 }, (_, i) => ({
      ...change,
      event: `${change.event}-${i}` as typeof change.event,
    }));
    expect(countLine(many)).toBe("Revised: 1,234");
  });
});

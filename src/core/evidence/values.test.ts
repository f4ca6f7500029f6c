import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimValue } from "../story/model";
import { answer, figure, place, sayings, strikeIn, strikeStory, time } from "./fixtureClaims";
import { agree, comparedOn, sameKey, takesIn, valueText, widthOf } from "./values";

const story = strikeStory([{ value: time("2025-12-19") }]);

/** The value as it comes out of the parser. */
function parsed(value: object): ClaimValue {
  const other = strikeStory([{ value: time("2025-12-19") }, { value }]);
  const found = [...other.claims.values()].find(({ id }) => id === "k-2")?.value;
  if (found == null) throw new Error("the value does not parse");
  return found;
}

const agreeing = (a: object, b: object) => agree(parsed(a), parsed(b), story);

describe("agree", () => {
  it.each([
    ["a day and an hour of it", time("2025-12-19"), time("2025-12-19T21:05"), true],
    ["two days", time("2025-12-19"), time("2025-12-20"), false],
    ["two days, one of them about", time("2025-12-19"), time("2025-12-20~"), true],
    ["a place and what contains it", place("port"), place("ukraine"), true],
    ["places whose circles overlap", place("port"), place("harbour"), true],
    ["places far apart", place("port"), place("belbek"), false],
    ["a place and somewhere unlocated", place("port"), place("nowhere"), true],
    ["7 and 8", figure(7), figure(8), false],
    ["at least 7 and 8", figure(7, { qualifier: "at least" }), figure(8), true],
    ["at least 9 and 8", figure(9, { qualifier: "at least" }), figure(8), false],
    ["less than 9 and 8", figure(9, { qualifier: "less than" }), figure(8), true],
    ["about 8 and 9", figure(8, { qualifier: "about" }), figure(9), false],
    ["8 and 8 %", figure(8), figure(8, { unit: "%" }), false],
    ["answers but for case", answer("Us"), answer("us "), true],
    ["two answers", answer("us"), answer("them"), false],
  ])("%s", (_name, a, b, expected) => {
    expect(agreeing(a, b)).toBe(expected);
    expect(agreeing(b, a)).toBe(expected);
  });

  it("holds for equal values, and for a value and what takes it in", () => {
    fc.assert(
      fc.property(sayings, (claims) => {
        const random = strikeStory(claims);
        const given = strikeIn(random).claims.flatMap((id) => random.claims.get(id)?.value ?? []);
        for (const a of given) {
          for (const b of given.filter((other) => comparedOn(other) === comparedOn(a))) {
            if (sameKey(a) === sameKey(b)) expect(agree(a, b, random)).toBe(true);
            if (takesIn(a, b, random)) expect(agree(a, b, random)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("takesIn", () => {
  it("is true of the wider one only", () => {
    const [day, hour] = [parsed(time("2025-12-19")), parsed(time("2025-12-19T21:05"))];
    expect([takesIn(day, hour, story), takesIn(hour, day, story)]).toEqual([true, false]);
    const [country, port] = [parsed(place("ukraine")), parsed(place("port"))];
    expect([takesIn(country, port, story), takesIn(port, country, story)]).toEqual([true, false]);
  });
});

it("tells values in words", () => {
  const words = [time("2025-12-19T21:05"), place("port"), figure(30, { qualifier: "about" }), answer("us")];
  expect(words.map((value) => valueText(parsed(value), story))).toEqual([
    "Fri 19 Dec 2025, 21:05 Kyiv",
    "A port near Odesa",
    "about 30 killed",
    "us",
  ]);
  expect(valueText(parsed(figure(75, { unit: "%" })), story)).toBe("75 %");
});

it("gives the width of times and places", () => {
  expect(widthOf(parsed(time("2025-12-19")), story)).toBe(86_400_000);
  expect(widthOf(parsed(place("port")), story)).toBe(25);
  expect(widthOf(parsed(place("nowhere")), story)).toBe(Number.POSITIVE_INFINITY);
  expect(widthOf(parsed(figure(8)), story)).toBe(0);
});

it("compares a figure that answers a question on that question", () => {
  expect(comparedOn(parsed(figure(8)))).toBe("figure:killed");
  expect(comparedOn(parsed(figure(8, { question: "who" })))).toBe("question:who");
});

import { expect, it } from "vitest";
import { figure, strikeIn, strikeStory, time } from "./fixtureClaims";
import { attributeName, figureText, figureWords } from "./words";

const value = { figure: "killed", amount: 1200, qualifier: null, unit: null, question: null } as const;

it("tells a figure as its account does", () => {
  expect(figureText(value)).toBe("1,200");
  expect(figureText({ ...value, amount: 4.5, qualifier: "about", unit: "hours" })).toBe("about 4.5 hours");
});

it("tells a displayed figure, with its range while it is open", () => {
  const words = (...claims: object[]) =>
    strikeIn(strikeStory([{ value: time("2025-12-19") }, ...claims])).figures.map(figureWords);
  expect(words({ value: figure(30, { qualifier: "about" }) })).toEqual(["about 30"]);
  expect(words({ value: figure(27) }, { by: "amy", value: figure(32) })).toEqual(["27–32"]);
});

it("names what accounts can differ on", () => {
  const story = strikeStory([{ value: time("2025-12-19") }]);
  const keys = ["time", "place", "occurrence", "responsibility", "figure:killed", "question:who"] as const;
  expect(keys.map((key) => attributeName(key, story))).toEqual([
    "When did it happen?",
    "Where did it happen?",
    "Did it happen?",
    "Who was responsible?",
    "Killed",
    "Who fired?",
  ]);
});

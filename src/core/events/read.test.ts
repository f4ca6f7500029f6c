import { expect, it } from "vitest";
import { strikeStory, time } from "../evidence/fixtureClaims";
import { carriedBy, firstOut, outletsOf, readLines } from "./read";

const story = strikeStory([{ value: time("2025-12-19"), in: ["c-none", "rumour", "b-20"] }]);
const claim = [...story.claims.values()].find(({ event }) => event === "strike");
if (claim === undefined) throw new Error("the fixture has changed");

it("says how far a thing is carried, in the singular where it is one", () => {
  expect(carriedBy(5, 2)).toBe("5 outlets, 2 origins");
  expect(carriedBy(1, 1)).toBe("1 outlet, 1 origin");
  expect(carriedBy(1, 0)).toBe("1 outlet, origin unclear");
});

it("lists where a claim was read by day, unknown last, and which origin does not count", () => {
  expect(
    readLines(story, claim, false).map(({ publisher, published, counted }) => [
      publisher,
      published,
      counted,
    ]),
  ).toEqual([
    ["rumour", "20 Dec 2025", false],
    ["b-20", "20 Dec 2025", true],
    ["c-none", null, true],
  ]);
});

it("finds the first source that gives a day", () => {
  expect(firstOut(story, claim)?.id).toBe("rumour");
  const undated = strikeStory([{ value: time("2025-12-19"), in: ["c-none"] }]);
  const only = [...undated.claims.values()].find(({ event }) => event === "strike");
  expect(only && firstOut(undated, only)).toBeNull();
});

it("counts two pages of one publisher as one outlet", () => {
  const [first] = story.sources.values();
  if (first === undefined) throw new Error("the fixture has changed");
  const sources = new Map([...story.sources].map(([id, source]) => [id, { ...source, publisher: "One" }]));
  expect(outletsOf(story, claim.citations)).toBe(3);
  expect(outletsOf({ sources }, claim.citations)).toBe(1);
});

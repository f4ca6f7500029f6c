import { expect, it } from "vitest";
import { edition } from "../evidence/edition";
import { figure, strikeIn, strikeStory, time } from "../evidence/fixtureClaims";
import { whoDidWhat } from "./who";

const story = strikeStory(
  [
    { value: time("2025-12-19"), in: ["a-19"], by: "vera" },
    { value: figure(8), in: ["c-22"], by: "amy" },
  ],
  {
    actors: [
      { actor: "fleet", role: "attacker", note: "named later" },
      { actor: "vera", role: "claimant", note: "first count" },
      { actor: "amy", role: "claimant", note: "last count" },
    ],
  },
);
const told = (of: typeof story) =>
  whoDidWhat(of, strikeIn(of)).map(({ role, people }) => [
    role,
    people.map(({ actor, note }) => `${actor.id}: ${note}`),
  ]);

it("names everyone with their notes", () => {
  expect(told(story)).toEqual([
    ["attacker", ["fleet: named later"]],
    ["claimant", ["vera: first count", "amy: last count"]],
  ]);
});

it("names in the past only those who had spoken, and no note written since", () => {
  const past = edition(story, { asOf: Date.parse("2025-12-20T12:00Z"), without: new Set() });
  expect(told(past)).toEqual([
    ["attacker", ["fleet: null"]],
    ["claimant", ["vera: null"]],
  ]);
});

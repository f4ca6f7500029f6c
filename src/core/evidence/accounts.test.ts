import { expect, it } from "vitest";
import { accounts } from "./accounts";
import { figure, strikeIn, strikeStory, time } from "./fixtureClaims";

const story = strikeStory([
  { value: time("2025-12-19") },
  { by: "wire-a", value: figure(9), in: ["c-none"] },
  { by: "amy", value: figure(8), said: "2025-12-20" },
  { value: figure(6), said: "2025-12-19" },
  { value: figure(7), said: "2025-12-21" },
]);
const [difference] = strikeIn(story).differences;
const told = (by: "speaker" | "time") =>
  difference === undefined
    ? []
    : accounts(story, difference, by).map(
        ({ speaker, value, revised }) => `${speaker}: ${value}${revised ? " †" : ""}`,
      );

it("go by time of report, those without a day last", () => {
  expect(told("time")).toEqual([
    "Vera Zelenko: 6 killed †",
    "Amy Adams: 8 killed",
    "Vera Zelenko: 7 killed",
    "Wire A: 9 killed",
  ]);
});

it("go by speaker, each with what it said in order", () => {
  expect(told("speaker")).toEqual([
    "Vera Zelenko: 6 killed †",
    "Vera Zelenko: 7 killed",
    "Amy Adams: 8 killed",
    "Wire A: 9 killed",
  ]);
});

it("say when each was reported", () => {
  const at =
    difference === undefined ? [] : accounts(story, difference, "time").map(({ reported }) => reported);
  expect(at).toEqual([
    Date.parse("2025-12-18T22:00Z"),
    Date.parse("2025-12-19T22:00Z"),
    Date.parse("2025-12-20T22:00Z"),
    null,
  ]);
});

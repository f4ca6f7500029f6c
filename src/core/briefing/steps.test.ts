import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { moveFrom, numbered, opened, plannedSeconds, positionOf } from "./steps";

const index = fixtureIndex();
const [briefing] = index.story.briefings.values();
if (briefing === undefined) throw new Error("fixture has changed");
const [all, port, then] = briefing.steps;
if (port === undefined || then === undefined) throw new Error("fixture has changed");

it("moves by one or to an end, and holds there", () => {
  const to = (from: typeof all, move: Parameters<typeof moveFrom>[2]) => moveFrom(briefing, from.id, move).id;
  expect([to(all, "next"), to(port, "next"), to(then, "next")]).toEqual(["port", "then", "then"]);
  expect([to(all, "previous"), to(then, "previous")]).toEqual(["all", "port"]);
  expect([to(port, "first"), to(port, "last")]).toEqual(["all", "then"]);
});

it("counts steps from one", () => {
  expect(numbered(briefing, 2)).toBe(port);
  expect([numbered(briefing, 0), numbered(briefing, 4)]).toEqual([null, null]);
  expect(positionOf(briefing, then.id)).toBe(2);
  expect(plannedSeconds(briefing)).toBe(180);
});

it("opens a step with the edition that its view shows", () => {
  expect(opened(all, index).index).toBe(index);
  const past = opened(then, index);
  expect(past.view.asOf).toBe(Date.parse("2025-12-20T12:00Z"));
  expect(past.index.all.size).toBeLessThanOrEqual(index.all.size);
  expect(past.index).not.toBe(index);
});

import { expect, test } from "vitest";
import { emptySet } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { ROLE_GROUP, ROLE_GROUPS } from "../story/vocabulary";
import { eventsByRole } from "./byRole";

const index = fixtureIndex();
const actors = [...index.story.actors.values()];

test("holds what a plain walk of the events finds, in the order of the groups and of time", () => {
  for (const { id } of actors) {
    const groups = eventsByRole(index, id, index.all, "event");
    expect(groups.map(({ group }) => group)).toEqual(
      ROLE_GROUPS.filter((group) => groups.some((each) => each.group === group)),
    );
    for (const group of ROLE_GROUPS) {
      const plain = index.story.events
        .filter(({ involved }) =>
          involved.some(({ actor, role }) => actor === id && ROLE_GROUP[role] === group),
        )
        .map((event) => event.id);
      const found = groups.find((each) => each.group === group);
      expect(found?.rows.map((row) => row.id) ?? []).toEqual(plain);
      expect(found?.total ?? 0).toBe(plain.length);
    }
  }
});

test("never mixes struck and was struck", () => {
  const vera = actors.find(({ name }) => name === "Vera Zelenko");
  if (vera === undefined) throw new Error("The fixture has changed.");
  const groups = new Map(eventsByRole(index, vera.id, index.all, "event").map((each) => [each.group, each]));
  expect(groups.get("struck")?.rows.map(({ id }) => `${id}`)).toEqual(["jets"]);
  expect(groups.get("was struck")?.rows.map(({ id }) => `${id}`)).toEqual(["strike"]);
});

test("says none of both sorts of strike, and nothing of other groups without events", () => {
  const amy = actors.find(({ name }) => name === "Amy Adams");
  if (amy === undefined) throw new Error("The fixture has changed.");
  const groups = eventsByRole(index, amy.id, emptySet(index.all.size), "event");
  expect(groups.map(({ group, rows, total }) => [group, rows.length, total])).toEqual([
    ["said", 0, 1],
    ["attended", 0, 2],
    ["struck", 0, 0],
    ["was struck", 0, 0],
    ["addressed", 0, 1],
  ]);
});

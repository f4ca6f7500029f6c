import { expect, it } from "vitest";
import type { ChangeKind } from "../evidence/changes";
import { fixtureIndex } from "../story/fixture";
import { changedTopics } from "./changedTopics";

const { story } = fixtureIndex();
const told = (changed: Readonly<Record<string, ChangeKind>>) => {
  const kinds = new Map(
    story.events.flatMap(({ id }) => (id in changed ? [[id, changed[id] ?? "new"] as const] : [])),
  );
  return changedTopics(story, kinds).map(({ topic, events }) => [topic, ...events.map(({ id }) => id)]);
};

it("tells each changed event once, under the weightiest topic", () => {
  expect(told({})).toEqual([]);
  expect(told({ jets: "new", strike: "corroborated", plan: "disputed" })).toEqual([
    ["crimea", "jets"],
    ["talks", "plan"],
    ["ports", "strike"],
  ]);
});

it("tells the weightiest change of a topic first", () => {
  expect(told({ meeting: "corroborated", plan: "revised", "meeting-2": "new" })).toEqual([
    ["talks", "meeting-2", "plan", "meeting"],
  ]);
});

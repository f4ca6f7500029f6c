import { expect, it } from "vitest";
import { emptySet, ordinals, setOf, union } from "../index/bitset";
import { buildIndex } from "../index/storyIndex";
import { fixtureIndex, fixtureStory } from "../story/fixture";
import { LANES } from "../view/view";
import { lanesOf } from "./lanes";

const index = fixtureIndex();
const names = (by: Parameters<typeof lanesOf>[2], bits = index.all) =>
  lanesOf(index, bits, by).map(({ name }) => name);

it("has the kinds in the order of the vocabulary, without empty ones", () => {
  expect(names("kind")).toEqual([
    "Talks",
    "Statements",
    "Strikes",
    "Proposals",
    "Decisions",
    "Civilian harm",
  ]);
  const talks = index.facets.kinds.get("talks") ?? emptySet(index.all.size);
  expect(names("kind", talks)).toEqual(["Talks"]);
});

it("puts an event in the one side that acts and in every topic it has", () => {
  const remark = index.story.events.find(({ headline }) => headline.includes("remark"))?.ordinal ?? -1;
  const having = (by: "side" | "topic") =>
    lanesOf(index, index.all, by)
      .filter(({ bits }) => [...ordinals(bits)].includes(remark))
      .map(({ key }) => key);
  expect(having("side")).toEqual(["ukraine"]);
  expect(having("topic")).toEqual(["talks", "ports"]);
});

it("loses no event, whatever the lanes", () => {
  const bits = setOf([0, 2, 5], index.all.size);
  for (const by of [...LANES, "all"] as const) {
    const together = lanesOf(index, bits, by).reduce(
      (all, lane) => union(all, lane.bits),
      emptySet(index.all.size),
    );
    expect([...ordinals(together)]).toEqual([0, 2, 5]);
  }
});

it("has a lane for what has no topic", () => {
  const story = fixtureStory();
  const bare = buildIndex({ ...story, events: story.events.map((event) => ({ ...event, topics: [] })) });
  expect(lanesOf(bare, bare.all, "topic").map(({ name }) => name)).toEqual(["Other"]);
});

import { expect, test } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { describeEdition, describeFilter } from "./describe";
import { CONDITIONS, type Filter, NO_FILTER } from "./view";

const index = fixtureIndex();
const { story } = index;
const pick = <K extends string>(map: ReadonlyMap<K, unknown>, ...wanted: string[]): K[] =>
  [...map.keys()].filter((id) => wanted.includes(id));
const told = (part: Partial<Filter>, clock = "event") =>
  describeFilter(index, { ...NO_FILTER, ...part }, clock).map(({ text }) => text);

test("says nothing of an empty filter", () => {
  expect(told({})).toEqual([]);
  expect(told({ text: "  ", actorsMatch: "all" })).toEqual([]);
});

test("names actors by their last names, as alternatives or together", () => {
  const actors = pick(story.actors, "amy", "boris");
  expect(told({ actors })).toEqual(["Adams or Borodin"]);
  expect(told({ actors, actorsMatch: "all" })).toEqual(["Adams + Borodin (together)"]);
  expect(told({ actors: actors.slice(0, 1), actorsMatch: "all" })).toEqual(["Adams"]);
});

test("counts names that are too many", () => {
  const kinds = ["talks", "statement", "strike", "proposal", "decision"] as const;
  expect(told({ kinds: kinds.slice(0, 4) })).toEqual(["Talks or Statement or Strike or Proposal"]);
  expect(told({ kinds })).toEqual(["Talks or Statement or Strike or 2 more"]);
});

test.each([
  [{ sides: pick(story.sides, "us", "russia") }, "side: United States or Russia"],
  [{ topics: pick(story.topics, "ports") }, "on Ports"],
  [{ certainties: ["single", "uncertain"] }, "One origin or Uncertain"],
  [{ places: pick(story.places, "crimea") }, "in Crimea"],
  [{ subjects: pick(story.places, "crimea", "kyiv") }, "about Crimea or Kyiv"],
  [{ text: " port " }, "“port”"],
  [{ area: { west: 0, south: 0, east: 1, north: 1 } }, "in map view"],
  [{ article: true }, "only the article’s events"],
  [{ differing: true }, "only where accounts differ"],
  [{ origins: 1 }, "at least 1 origin"],
  [{ origins: 3 }, "at least 3 origins"],
] satisfies [Partial<Filter>, string][])("tells %j as %s", (part, expected) => {
  expect(told(part)).toEqual([expected]);
});

test("tells the period in the shown zone, else in the story's first", () => {
  const time = { from: Date.UTC(2025, 11, 17, 22), to: Date.UTC(2025, 11, 21, 22) };
  const [kyiv] = told({ time });
  expect(kyiv).toBe("18 – 21 Dec 2025");
  expect(told({ time }, "Europe/Kyiv")).toEqual([kyiv]);
  expect(told({ time }, "UTC")[0]).not.toBe(kyiv);
});

test("keeps the order of the conditions and names each", () => {
  const filter: Filter = { ...NO_FILTER, differing: true, text: "port", kinds: ["strike"] };
  const found = describeFilter(index, filter, "event").map(({ condition }) => condition);
  expect(found).toEqual(CONDITIONS.filter((condition) => found.includes(condition)));
  expect(found).toEqual(["kinds", "text", "differing"]);
});

test("tells which edition of the story is shown", () => {
  const asOf = Date.parse("2025-12-19T20:00Z");
  const edition = (part: object) =>
    describeEdition(index, { asOf: null, without: [], clock: "event", ...part });
  const [one, two] = story.sources.keys();
  expect(edition({})).toBeNull();
  expect(edition({ asOf })).toBe("As known on 19 Dec 2025, 22:00 Kyiv");
  expect(edition({ asOf, clock: "America/New_York", without: [one] })).toBe(
    "As known on 19 Dec 2025, 15:00 Miami · without The article",
  );
  expect(edition({ without: [one, two] })).toBe("Without 2 sources");
});

test("tells a source that is left out from others of its publisher", () => {
  const [, one, two] = story.sources.values();
  if (one === undefined || two === undefined) throw new Error("fixture has changed");
  const sources = new Map(story.sources).set(two.id, { ...two, publisher: one.publisher });
  const alike = { ...index, story: { ...story, sources } };
  expect(describeEdition(alike, { asOf: null, without: [one.id], clock: "event" })).toBe(
    "Without Paper One (20 Dec 2025)",
  );
});

import { expect, test } from "vitest";
import { setOf } from "../index/bitset";
import { buildIndex, type StoryIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { fixtureFiles, fixtureIndex } from "../story/fixture";
import { stancesOf } from "./stances";

const CITATIONS = [{ source: "paper-1", locator: "¶3", phrase: "seven words" }, { source: "paper-2" }];

const claim = (id: string, event: string, more: object) => ({
  id,
  event,
  by: { type: "actor", actor: "boris" },
  verb: "says",
  about: "content",
  text: `Text of ${id}.`,
  citations: CITATIONS,
  ...more,
});

/** The fixture with these claims of Boris Borodin besides its own. */
function withClaims(...claims: object[]): StoryIndex {
  const files = fixtureFiles();
  const own = files["claims.json"]?.["claims"];
  const { story, issues } = parseStory({
    ...files,
    "claims.json": { claims: [...(Array.isArray(own) ? own : []), ...claims] },
  });
  if (story === null || issues.length > 0) throw new Error(JSON.stringify(issues));
  return buildIndex(story);
}

const actorNamed = (index: StoryIndex, name: string) => {
  const actor = [...index.story.actors.values()].find((each) => each.name === name);
  if (actor === undefined) throw new Error(`The fixture has no ${name}.`);
  return actor.id;
};

const outline = (index: StoryIndex, scope = index.all, ...first: string[]) => {
  const topics = [...index.story.topics.keys()].filter((id) => first.includes(id));
  return stancesOf(index, actorNamed(index, "Boris Borodin"), scope, "event", topics).map(
    ({ topic, steps }) => `${topic.id}: ${steps.map(({ line }) => line.claim.id).join(" ")}`,
  );
};

const said = (edtf: string) => ({ said: { edtf, zone: "Europe/Kyiv" } });

test("puts claims under each of their topics in order of time, the fullest topic first", () => {
  const index = withClaims(
    claim("b-late", "meeting", { topics: ["crimea"], ...said("2025-12-22") }),
    claim("b-early", "meeting", { topics: ["ports", "crimea"], verb: "rejects", ...said("2025-12-18") }),
  );
  expect(outline(index)).toEqual(["crimea: b-early b-late", "ports: b-early"]);
  expect(outline(index, index.all, "ports")).toEqual(["ports: b-early", "crimea: b-early b-late"]);
});

test("takes the first topic of the event where the claim names none", () => {
  expect(outline(withClaims(claim("b-1", "strike", {})))).toEqual(["ports: b-1"]);
});

test("leaves out claims on events outside the scope, and topics without claims", () => {
  const index = withClaims(claim("b-1", "strike", {}), claim("b-2", "meeting", { topics: ["talks"] }));
  const strike = index.story.events.find(
    ({ kind, differences }) => kind === "strike" && differences.length > 0,
  );
  expect(outline(index, setOf([strike?.ordinal ?? 0], index.all.size))).toEqual(["ports: b-1"]);
  expect(outline(fixtureIndex())).toEqual([]);
});

test("tells when it was said, else when it was published, and where it was read", () => {
  const index = withClaims(claim("b-1", "strike", said("2025-12-23")), claim("b-2", "strike", {}));
  const steps = stancesOf(index, actorNamed(index, "Boris Borodin"), index.all, "event").flatMap(
    (each) => each.steps,
  );
  expect(steps.map(({ line, when }) => [`${line.claim.id}`, when])).toEqual([
    ["b-2", "published 20 Dec"],
    ["b-1", "23 Dec"],
  ]);
  expect(steps[0]?.line.origins).toBe(1);
  expect(
    steps[0]?.read.map(({ publisher, published, locator, phrase }) => [
      publisher,
      published,
      locator,
      phrase,
    ]),
  ).toEqual([
    ["Paper One", "20 Dec 2025", "¶3", "seven words"],
    ["Paper Two", "21 Dec 2025", null, null],
  ]);
});

test("tells how an answer moved, and what it was before", () => {
  const killed = (amount: number) => ({ about: "toll", value: { type: "figure", figure: "killed", amount } });
  const index = withClaims(
    claim("b-1", "strike", { ...killed(7), ...said("2025-12-20") }),
    claim("b-2", "strike", { ...killed(7), ...said("2025-12-21") }),
    claim("b-3", "strike", { ...killed(9), ...said("2025-12-22") }),
    claim("b-4", "jets", { ...killed(2), ...said("2025-12-23") }),
  );
  const stances = stancesOf(index, actorNamed(index, "Boris Borodin"), index.all, "event");
  const moves = stances.flatMap(({ steps }) => steps.map(({ line, moved }) => [line.claim.id, moved]));
  expect(Object.fromEntries(moves)).toEqual({
    "b-1": null,
    "b-2": null,
    "b-3": {
      question: "Killed",
      from: "7 killed",
      to: "9 killed",
      before: { id: "b-2", event: "strike" },
    },
    "b-4": null,
  });
});

test("takes two answers of one day for no move: which came first is not known", () => {
  const killed = (amount: number) => ({ about: "toll", value: { type: "figure", figure: "killed", amount } });
  const index = withClaims(
    claim("b-1", "strike", { ...killed(7), ...said("2025-12-20") }),
    claim("b-2", "strike", { ...killed(9), ...said("2025-12-20") }),
  );
  const stances = stancesOf(index, actorNamed(index, "Boris Borodin"), index.all, "event");
  expect(stances.flatMap(({ steps }) => steps.map(({ moved }) => moved))).toEqual([null, null]);
});

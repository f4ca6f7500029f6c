import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStory } from "../parse/story";
import { generate } from "../story/fixtureMany";
import type { Story } from "../story/model";
import { figure, sayings, strikeStory, time } from "./fixtureClaims";
import { deniesEvent } from "./origins";
import { reliance, whatFalls } from "./reliance";

const story = strikeStory([
  { value: time("2025-12-19"), in: ["a-20", "b-20"] },
  { by: "amy", value: figure(8), in: ["b-20"] },
  { by: "boris", verb: "denies", about: "occurrence", in: ["c-22"] },
  { by: "amy", in: ["a-21"], differs: true },
]);
const of = (id: string) => reliance(story).find(({ source }) => source.id === id);

describe("reliance", () => {
  it("tells what a source supports and what it disputes", () => {
    expect(of("b-20")).toMatchObject({ claims: ["k-1", "k-2"], supports: ["strike"], disputes: [] });
    expect(of("c-22")).toMatchObject({ supports: [], disputes: ["strike"] });
    expect(of("a-21")).toMatchObject({ supports: [], disputes: ["strike"] });
    expect(of("c-none")).toMatchObject({ claims: [], supports: [], share: 0 });
  });

  it("tells which events rest on it alone, and its share", () => {
    const alone = strikeStory([{ value: time("2025-12-19"), in: ["a-20"] }, { in: ["a-20"] }]);
    const [paper] = reliance(alone).filter(({ source }) => source.id === "a-20");
    expect(paper).toMatchObject({ alone: ["strike"], share: 1 / 8 });
    expect(of("a-20")?.alone).toEqual([]);
  });

  it("puts the one on which most rests first", () => {
    expect(reliance(story)[0]?.source.id).toBe("paper-1");
    expect(reliance(story)).toHaveLength(story.sources.size);
  });
});

/** What rests on each source, by a plain look at every event for each of them. */
function plainly({ sources, claims, events }: Story) {
  return [...sources.values()].map(({ id }) => {
    const uses = [...claims.values()].flatMap((claim) =>
      claim.citations.filter(({ source }) => source === id).map((citation) => ({ claim, citation })),
    );
    const disputing = ({ claim, citation }: (typeof uses)[number]) =>
      deniesEvent(claim) || (citation.supports === null && citation.differs !== null);
    const on = (list: typeof uses) =>
      events.filter((event) => list.some(({ claim }) => claim.event === event.id)).map((event) => event.id);
    const supports = on(uses.filter((use) => !disputing(use)));
    const alone = events.filter(
      (event) =>
        supports.includes(event.id) &&
        event.claims.every((claim) => claims.get(claim)?.citations.every(({ source }) => source === id)),
    );
    return {
      id,
      claims: [...new Set(uses.map(({ claim }) => claim.id))],
      supports,
      disputes: on(uses.filter(disputing)),
      alone: alone.map((event) => event.id),
    };
  });
}

it("finds in one pass what a look at every event for each source finds", () => {
  const { story: many } = parseStory(generate(120, 3));
  const random = fc.oneof(
    sayings.map((claims) => strikeStory(claims)),
    fc.constantFrom(...(many === null ? [] : [many])),
  );
  fc.assert(
    fc.property(random, (each) => {
      const found = reliance(each).map(({ source, claims, supports, disputes, alone: only }) => ({
        id: source.id,
        claims,
        supports,
        disputes,
        alone: only,
      }));
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(found.sort(byId)).toEqual(plainly(each).sort(byId));
    }),
    { numRuns: 30 },
  );
});

describe("whatFalls", () => {
  it("tells the events, the claims and what becomes of the rest", () => {
    const papers = new Set([...story.sources.keys()].filter((id) => id === "b-20"));
    const fallen = whatFalls(story, papers);
    expect(fallen.claims).toEqual(["k-2"]);
    expect(fallen.events).toEqual([]);
    expect(whatFalls(story, new Set(story.sources.keys())).events).toHaveLength(story.events.length);
    expect(whatFalls(story, new Set())).toEqual({ events: [], claims: [], changes: [] });
  });

  it("takes every event that rests on the source alone", () => {
    fc.assert(
      fc.property(sayings, (claims) => {
        const random = strikeStory(claims);
        for (const { source, alone } of reliance(random)) {
          const { events } = whatFalls(random, new Set([source.id]));
          for (const id of alone) expect(events).toContain(id);
        }
      }),
      { numRuns: 15 },
    );
  });
});

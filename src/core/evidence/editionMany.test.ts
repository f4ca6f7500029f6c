import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../index/columns";
import { editionIndex } from "../index/editions";
import { buildIndex } from "../index/storyIndex";
import { decode, isPacked } from "../parse/packed/decode";
import { pack } from "../parse/packed/pack";
import { unpack } from "../parse/packed/unpack";
import { parseStory } from "../parse/story";
import { fixtureIndex } from "../story/fixture";
import { generate } from "../story/fixtureMany";
import { plainEvent } from "../story/fixturePlainEvent";
import type { SourceId } from "../story/ids";
import type { Story } from "../story/model";
import { arrivals } from "./arrivals";
import { edition } from "./edition";
import { sayings, strikeStory } from "./fixtureClaims";
import { plainEdition } from "./fixturePlainEdition";
import { claimKnown as plainKnown } from "./fixturePlainKnown";
import { claimKnown, knownStops } from "./known";
import { standingOf } from "./standing";

/** A random story as the browser has it when it is large: packed by the build. */
function packed(seed: number): Story {
  const { story } = parseStory(linked(generate(300, seed), seed));
  const value: unknown = JSON.parse(JSON.stringify(story && pack(story)));
  if (!isPacked(value)) throw new Error("The random story does not parse.");
  return unpack(decode(value)).story;
}

/** Makes some claims answer questions, revise and take back others, also of other events; and some sources undated. */
function linked(files: Record<string, unknown>, seed: number): Record<string, unknown> {
  const { claims } = files["claims.json"] as { claims: Record<string, unknown>[] };
  const { sources } = files["sources.json"] as { sources: Record<string, unknown>[] };
  const few = <T>(list: readonly T[], step: number) => list.filter((_, i) => (i * 7 + seed) % step === 0);
  files["questions.json"] = { questions: [{ id: "who", text: "Who fired?" }] };
  for (const [i, claim] of few(claims.slice(40), 90).entries()) {
    claim["value"] = { type: "position", question: "who", answer: i % 2 === 0 ? "These" : "Those" };
    claim["by"] = { type: "actor", actor: `actor-${i % 3}` };
    claim["about"] = "responsibility";
  }
  for (const [i, claim] of few(claims, 70).entries()) claim["revises"] = claims[(i * 13 + seed) % 40]?.["id"];
  for (const [i, claim] of few(claims.slice(20), 110).entries()) {
    Object.assign(claim, { verb: "withdraws", value: undefined, withdraws: [claims[(i * 17) % 60]?.["id"]] });
  }
  for (const source of few(sources, 9)) source["published"] = undefined;
  return files;
}

/** The story of the build, in which editors read claims for other events than their own. */
function miami(): Story {
  const dir = join(import.meta.dirname, "../../../data/stories/miami-talks");
  const names = readdirSync(dir).filter((name) => name.endsWith(".json"));
  const { story } = parseStory(
    Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(dir, name), "utf8"))])),
  );
  if (story === null) throw new Error("The Miami story does not parse.");
  return story;
}

const stories = [1, 2, 3].map(packed);
const at = fc.integer({ min: Date.UTC(2022, 11, 30), max: Date.UTC(2026, 0, 5) });

/** Everything that an edition holds, as plain values. */
function all(story: Story) {
  const { events, claims, sources, places, ...rest } = story;
  const { revised, withdrawn } = standingOf(story);
  return {
    ...rest,
    events: events.map(plainEvent),
    claims: [...claims],
    size: claims.size,
    sources: [...sources],
    places: [...places],
    revised: [...revised].sort(),
    withdrawn: [...withdrawn].filter((id) => claims.has(id)).sort(),
  };
}

describe("an edition that takes over what it has entire", () => {
  it("is as one of which every event is derived anew", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.option(at), fc.nat(), (story, asOf, seed) => {
        const sources = [...story.sources.keys()];
        const without = new Set(sources.filter((_, i) => (i * 31 + seed) % 11 === 0).slice(0, seed % 4));
        const of = { asOf, without };
        expect(all(edition(story, of))).toEqual(all(plainEdition(story, of)));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("is so also where few claims decide all", () => {
    const instants = fc.integer({ min: Date.UTC(2025, 11, 16), max: Date.UTC(2025, 11, 24) });
    fc.assert(
      fc.property(sayings, instants, (claims, asOf) => {
        const story = strikeStory(claims);
        const of = { asOf, without: new Set<never>() };
        expect(all(edition(story, of))).toEqual(all(plainEdition(story, of)));
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it("is so also in the Miami story, at each time at which something became known, and without each source", () => {
    const story = miami();
    const editions = [
      ...knownStops(story).map((asOf) => ({ asOf, without: new Set<SourceId>() })),
      ...[...story.sources.keys()].map((id) => ({ asOf: null, without: new Set([id]) })),
    ];
    expect(editions.length).toBeGreaterThan(150);
    for (const of of editions) expect(all(edition(story, of))).toEqual(all(plainEdition(story, of)));
  }, 120_000);

  it("has the columns that would be read off its events", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stories), at, (story, asOf) => {
        const index = editionIndex(buildIndex(story), asOf, []);
        expect(index.columns).toEqual(columnsOf(index.story));
      }),
      { numRuns: 15, seed: 9 },
    );
    const whole = fixtureIndex();
    for (const day of [18, 20, 22, 30]) {
      const index = editionIndex(whole, Date.UTC(2025, 11, day, 12), []);
      expect(index.columns).toEqual(columnsOf(index.story));
    }
  });

  it("finds its claims by their ids", () => {
    const [story = stories[0]] = stories;
    if (story === undefined) return;
    const past = edition(story, { asOf: Date.UTC(2024, 6, 1), without: new Set() });
    for (const [id, claim] of past.claims) expect(past.claims.get(id)).toBe(claim);
    for (const id of story.claims.keys()) expect(past.claims.has(id)).toBe(past.claims.get(id) !== undefined);
  });
});

it("knows each claim from when a plain look at it says, and counts what arrives", () => {
  for (const story of stories) {
    const froms = [...story.claims.values()].map((claim) => plainKnown(story, claim));
    expect([...story.claims.values()].map((claim) => claimKnown(story, claim))).toEqual(froms);
    const counted = arrivals(story).reduce((sum, { claims }) => sum + claims, 0);
    expect(counted).toBe(froms.filter((known) => known !== null).length);
  }
});

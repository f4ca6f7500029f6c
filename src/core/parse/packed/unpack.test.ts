import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventRow } from "../../events/row";
import { edition } from "../../evidence/edition";
import { howFound } from "../../evidence/found";
import { knownStops } from "../../evidence/known";
import { columnsOf } from "../../index/columns";
import { buildIndex } from "../../index/storyIndex";
import { generate } from "../../story/fixtureMany";
import { plainEvent } from "../../story/fixturePlainEvent";
import type { Story } from "../../story/model";
import { parseStory } from "../story";
import { buffersOf, decode, isPacked } from "./decode";
import { pack } from "./pack";
import { unpack } from "./unpack";

const MIAMI = join(import.meta.dirname, "../../../../data/stories/miami-talks");

function miami(): Record<string, unknown> {
  const names = readdirSync(MIAMI, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(MIAMI, name), "utf8"))]));
}

function storyOf(files: Record<string, unknown>): Story {
  const { story } = parseStory(files);
  if (story === null) throw new Error("The story does not parse.");
  return story;
}

/** As the browser has it: through JSON, decoded in a worker, and handed over. */
const through = (story: Story) => {
  const value: unknown = JSON.parse(JSON.stringify(pack(story)));
  if (!isPacked(value)) throw new Error("A packed story is not known as one.");
  const decoded = decode(value);
  return unpack(structuredClone(decoded, { transfer: buffersOf(decoded) }));
};

const stories = [
  ["the Miami story", storyOf(miami())],
  ["a story of random events", storyOf(generate(300))],
] as const;

describe.each(stories)("a packed story: %s", (_name, story) => {
  const { story: unpacked, columns } = through(story);

  it("holds the same events", () => {
    expect(unpacked.events.map(plainEvent)).toEqual(story.events);
  });

  it("holds the same records in the same order", () => {
    const { events: _, claims, sources, ...rest } = story;
    expect({ ...unpacked, events: _, claims, sources }).toEqual({ ...rest, events: _, claims, sources });
    expect([...unpacked.claims]).toEqual([...claims]);
    expect([...unpacked.sources]).toEqual([...sources]);
    expect([...unpacked.claims.keys()]).toEqual([...claims.keys()]);
    expect(unpacked.claims.size).toBe(claims.size);
    for (const [id, claim] of claims) expect(unpacked.claims.get(id)).toEqual(claim);
  });

  it("comes with the columns that would be read off its events", () => {
    expect(columns).toEqual(columnsOf(story));
  });

  it("is indexed to the same sets", () => {
    const [a, b] = [buildIndex(story), buildIndex(unpacked, columns)];
    for (const facet of Object.keys(a.facets) as (keyof typeof a.facets)[]) {
      expect([facet, ...b.facets[facet]]).toEqual([facet, ...a.facets[facet]]);
    }
    expect(b.roles).toEqual(a.roles);
    expect(b.claimsOf).toEqual(a.claimsOf);
  });

  it("tells the same of how values were found, and makes the same editions", () => {
    for (const [i, event] of story.events.slice(0, 60).entries()) {
      const packed = unpacked.events[i];
      expect(packed && howFound(unpacked, packed)).toEqual(howFound(story, event));
    }
    const stops = knownStops(story);
    const asOf = stops[Math.floor(stops.length / 2)] ?? 0;
    const [a, b] = [story, unpacked].map((each) => edition(each, { asOf, without: new Set() }));
    expect(b?.events.map(plainEvent)).toEqual(a?.events.map(plainEvent));
  });
});

it("is drawn from its first part, and has claims, summaries and figures once the rest has come", () => {
  const [, story] = stories[1];
  const { evidence, ...head } = decode(pack(story));
  const { story: early, columns, complete } = unpack(head);
  const index = buildIndex(early, columns);
  const [event] = early.events;
  expect(eventRow(index, 0, "event")).toEqual(eventRow(buildIndex(story), 0, "event"));
  expect([...early.sources]).toEqual([...story.sources]);
  for (const ask of [
    () => event?.claims,
    () => event?.summary,
    () => event?.figures,
    () => early.claims.size,
  ])
    expect(ask).toThrow("The claims behind the events have not been read yet.");
  complete(evidence);
  expect(early.events.map(plainEvent)).toEqual(story.events);
  expect([...early.claims]).toEqual([...story.claims]);
});

it("refuses a form of another build", () => {
  const [, story] = stories[0];
  expect(() => decode({ ...pack(story), packed: 0 })).toThrow("build again");
});

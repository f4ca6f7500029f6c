import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStory } from "../parse/story";
import { fixtureStory } from "../story/fixture";
import type { Story, StoryEvent } from "../story/model";
import { EVENT_KINDS } from "../story/vocabulary";
import type { Excerpt } from "./excerpt";
import { excerptFor, fixtureExcerpt } from "./fixtureExcerpt";
import { storyFilePieces } from "./storyFile";

function reopened(excerpt: Excerpt): Story {
  const { story, issues } = parseStory(JSON.parse([...storyFilePieces(excerpt)].join("")));
  expect(issues).toEqual([]);
  if (story === null) throw new Error("the exported story does not parse");
  return story;
}

/** An event but for its position, and for mentions of what is not in the file. */
const comparable = (event: StoryEvent | undefined, { claims, events }: Story) =>
  event && {
    ...event,
    ordinal: 0,
    related: event.related.filter((id) => events.some((other) => other.id === id)),
    readings: event.readings.flatMap((reading) => {
      const read = reading.claims.filter((id) => claims.has(id));
      return read.length === 0 ? [] : [{ ...reading, claims: read }];
    }),
  };

function expectSame(excerpt: Excerpt): void {
  const story = reopened(excerpt);
  const found = excerpt.events.map(({ id }) => story.events.find((event) => event.id === id));
  expect(found.map((event) => comparable(event, story))).toEqual(
    excerpt.events.map((event) => comparable(event, story)),
  );
}

describe("a story file", () => {
  it("of everything opens as the very same story", () => {
    expect(reopened(fixtureExcerpt())).toEqual(fixtureStory());
  });

  it("of a filter has its events with the same values, and says what it leaves out", () => {
    const excerpt = fixtureExcerpt({ kinds: ["strike"] });
    expectSame(excerpt);
    expect(reopened(excerpt).extract).toMatch(/^\d of 8 events.*Conditions: Strike\. Taken 2026-01-02\.$/u);
  });

  it("of an earlier edition tells nothing of what its description learnt later", () => {
    const excerpt = fixtureExcerpt({}, { asOf: Date.UTC(2025, 11, 19, 20) });
    expect(reopened(excerpt).description).toBe("Fixture, as known on 19 Dec 2025, 22:00 Kyiv.");
  });

  it("of an earlier edition has it as it was known, without what was written later", () => {
    const { events } = fixtureStory();
    const asOf = events.map(({ when }) => when.extent.from).sort((a, b) => a - b)[4] ?? 0;
    const excerpt = fixtureExcerpt({}, { asOf });
    expectSame(excerpt);
  });

  it("can be exported again", () => {
    const once = reopened(fixtureExcerpt({ kinds: ["talks"] }));
    expect(reopened(excerptFor(once))).toEqual(once);
  });

  it("keeps every text to the letter", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 50 }).map((each) => `a${each}z`);
    fc.assert(
      fc.property(text, fc.constantFrom(...EVENT_KINDS), (headline, kind) => {
        const story = fixtureStory();
        const events = story.events.map((event) => ({ ...event, headline, summary: headline }));
        expectSame(excerptFor({ ...story, events }, { kinds: [kind] }));
      }),
      { numRuns: 40 },
    );
  });
});

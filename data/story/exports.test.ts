import { join } from "node:path";
import { expect, it } from "vitest";
import { knownStops } from "../../src/core/evidence/known";
import type { Excerpt } from "../../src/core/export/excerpt";
import { excerptFor } from "../../src/core/export/fixtureExcerpt";
import { storyFilePieces } from "../../src/core/export/storyFile";
import { parseStory } from "../../src/core/parse/story";
import type { Story } from "../../src/core/story/model";
import { readStory } from "./read";

const { story } = readStory(join(import.meta.dirname, "..", "stories", "miami-talks"));
if (story === null) throw new Error("the story does not parse");
const miami: Story = story;
const stops = knownStops(miami);

const reopened = (excerpt: Excerpt) => parseStory(JSON.parse([...storyFilePieces(excerpt)].join("")));

/** What is derived for an event from its claims. */
const derived = (events: Story["events"], chosen: Excerpt["events"]) =>
  chosen.map(({ id }) => {
    const event = events.find((each) => each.id === id);
    return [
      id,
      event?.when,
      event?.venue,
      event?.figures,
      event?.differences,
      event?.origins,
      event?.certainty,
    ];
  });

const check = (excerpt: Excerpt): void => {
  const { story: again, issues } = reopened(excerpt);
  expect(issues).toEqual([]);
  expect(derived(again?.events ?? [], excerpt.events)).toEqual(
    derived(excerpt.index.story.events, excerpt.events),
  );
};

it("opens again whole, exactly as it was", () => {
  const { story: again, issues } = reopened(excerptFor(miami));
  expect(issues).toEqual([]);
  expect(again).toEqual(miami);
});

it.each([...miami.topics.keys()])("gives the same values for the events on %s", (topic) =>
  check(excerptFor(miami, { topics: [topic] })),
);

it.each([...miami.actors.keys()].slice(0, 12))("gives the same values for the events of %s", (actor) =>
  check(excerptFor(miami, { actors: [actor] })),
);

it.each(stops.filter((_, i) => i % 9 === 0))("gives the same values as known at %d", (asOf) => {
  check(excerptFor(miami, {}, { asOf }));
  check(excerptFor(miami, { kinds: ["strike", "talks"] }, { asOf }));
});

it.each([...miami.sources.keys()].filter((_, i) => i % 15 === 0))(
  "gives the same values without %s",
  (source) => check(excerptFor(miami, {}, { without: [source] })),
);

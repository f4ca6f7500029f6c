import { edition } from "../evidence/edition";
import { buildIndex } from "../index/storyIndex";
import { fixtureStory } from "../story/fixture";
import type { Story } from "../story/model";
import { type Filter, initialView, NO_FILTER, type View } from "../view/view";
import { type Excerpt, excerptOf } from "./excerpt";

/** The excerpt of a story for tests: some of its filter and of its view set, taken on a fixed day. */
export function excerptFor(story: Story, filter: Partial<Filter> = {}, more: Partial<View> = {}): Excerpt {
  const view = { ...initialView(story.home), filter: { ...NO_FILTER, ...filter }, ...more };
  const shown = edition(story, { asOf: view.asOf, without: new Set(view.without) });
  const whole = buildIndex(story);
  return excerptOf({
    view,
    index: shown === story ? whole : buildIndex(shown),
    whole,
    page: "https://parley.example/",
    accessed: Date.UTC(2026, 0, 2, 12),
  });
}

/** The excerpt of the fixture. */
export const fixtureExcerpt = (filter: Partial<Filter> = {}, more: Partial<View> = {}): Excerpt =>
  excerptFor(fixture, filter, more);

const fixture = fixtureStory();
const base = excerptFor(fixture);

/** All of the fixture, with a text as title, headline and summary that no story file could hold. */
export const excerptWith = (text: string): Excerpt => ({
  ...excerptOfTexts([text]),
  colophon: { ...base.colophon, title: text },
});

/** An event for each text, with that as headline and summary. */
export function excerptOfTexts(texts: readonly string[]): Excerpt {
  const [first] = base.events;
  if (first === undefined) throw new Error("The fixture has no event.");
  return { ...base, events: texts.map((text) => ({ ...first, headline: text, summary: text })) };
}

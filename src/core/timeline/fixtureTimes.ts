import fc from "fast-check";
import { buildIndex, type StoryIndex } from "../index/storyIndex";
import { fixtureStory } from "../story/fixture";
import { DAY, HOUR, MINUTE } from "../time/calendar";
import type { TimeExtent } from "../time/extent";

/** Midnight of 1 December 2025 in UTC, in epoch ms. */
export const START = Date.UTC(2025, 11, 1);

const story = fixtureStory();

/** The fixture story with events at these times instead of its own; the rest repeats. For tests. */
export function indexAt(extents: readonly TimeExtent[]): StoryIndex {
  const events = [...extents]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .flatMap((extent, ordinal) => {
      const model = story.events[ordinal % story.events.length];
      return model === undefined ? [] : [{ ...model, ordinal, when: { ...model.when, extent } }];
    });
  return buildIndex({ ...story, events });
}

/** Times of every sort in and about December 2025: moments, days, spans, with doubt and open ends. */
export const anyExtent: fc.Arbitrary<TimeExtent> = fc
  .record({
    start: fc.integer({ min: -10 * 24 * 60, max: 45 * 24 * 60 }),
    sort: fc.constantFrom("minute", "day", "interval"),
    days: fc.integer({ min: 1, max: 25 }),
    before: fc.constantFrom(0, 0, DAY, 5 * HOUR, Number.POSITIVE_INFINITY),
    after: fc.constantFrom(0, 0, DAY, 5 * HOUR, Number.POSITIVE_INFINITY),
  })
  .map(({ start, sort, days, before, after }) => {
    const from = sort === "day" ? START + Math.floor(start / 1440) * DAY : START + start * MINUTE;
    const to = from + (sort === "minute" ? MINUTE : sort === "day" ? DAY : days * DAY);
    const precision = sort === "minute" || sort === "day" ? sort : "interval";
    return { from, to, earliest: from - before, latest: to + after, precision };
  });

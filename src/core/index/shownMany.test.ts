import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actorGroups } from "../actors/groups";
import { eventsOf } from "../actors/scope";
import { eventsBySpot } from "../geo/spots";
import { decode, isPacked } from "../parse/packed/decode";
import { pack } from "../parse/packed/pack";
import { unpack } from "../parse/packed/unpack";
import { parseStory } from "../parse/story";
import { generate } from "../story/fixtureMany";
import type { StoryEvent } from "../story/model";
import { CERTAINTIES, EVENT_KINDS } from "../story/vocabulary";
import { LANE_MOST } from "../timeline/budget";
import { bySide, cutsOf, densityOf } from "../timeline/density";
import { limitsOf } from "../timeline/window";
import type { Filter } from "../view/view";
import { count, countBoth, has, intersect, ordinals } from "./bitset";
import { containing } from "./containing";
import { countBy, countOrigins, shown } from "./shown";
import { buildIndex, type StoryIndex } from "./storyIndex";

/** Random stories as the browser has them when they are large: packed by the build. */
const stories = [1, 2, 3].map((seed): StoryIndex => {
  const { story } = parseStory(generate(400, seed));
  const value: unknown = JSON.parse(JSON.stringify(story && pack(story)));
  if (!isPacked(value)) throw new Error("The random story does not parse.");
  const unpacked = unpack(decode(value));
  return buildIndex(unpacked.story, unpacked.columns);
});

const filterOf = ({ story }: StoryIndex): fc.Arbitrary<Filter> =>
  fc.record({
    text: fc.constant(""),
    article: fc.constant(false),
    actors: fc.subarray([...story.actors.keys()], { maxLength: 3 }),
    actorsMatch: fc.constantFrom("any", "all"),
    sides: fc.subarray([...story.sides.keys()], { maxLength: 2 }),
    topics: fc.subarray([...story.topics.keys()], { maxLength: 3 }),
    kinds: fc.subarray([...EVENT_KINDS]),
    certainties: fc.subarray([...CERTAINTIES]),
    places: fc.subarray([...story.places.keys()], { maxLength: 20 }),
    subjects: fc.subarray([...story.places.keys()], { maxLength: 20 }),
    time: fc.option(
      fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 400 })).map(([day, days]) => {
        const from = Date.UTC(2023, 0, 1 + day);
        return { from, to: from + days * 86_400_000 };
      }),
    ),
    area: fc.option(fc.constant({ west: 30, south: 44, east: 36, north: 50 })),
    differing: fc.boolean(),
    origins: fc.integer({ min: 0, max: 3 }),
  });

/** The same question asked of one event. */
function meets({ story }: StoryIndex, event: StoryEvent, filter: Filter): boolean {
  const actors = event.involved.map(({ actor }) => actor);
  const around = (ids: readonly StoryEvent["subjects"][number][]) =>
    ids.flatMap((id) => containing(story, id).map((place) => place.id));
  const some = <T>(wanted: readonly T[], own: readonly T[]) =>
    wanted.length === 0 || wanted.some((each) => own.includes(each));
  const { extent } = event.when;
  const at = event.venue === null ? undefined : story.places.get(event.venue)?.extent;
  const { area, time } = filter;
  return (
    (filter.actorsMatch === "all"
      ? filter.actors.every((id) => actors.includes(id))
      : some(filter.actors, actors)) &&
    some(
      filter.sides,
      actors.flatMap((id) => story.actors.get(id)?.side ?? []),
    ) &&
    some(filter.topics, event.topics) &&
    some(filter.kinds, [event.kind]) &&
    some(filter.certainties, [event.certainty]) &&
    some(filter.places, around(event.venue === null ? [] : [event.venue])) &&
    some(filter.subjects, around(event.subjects)) &&
    (time === null || (extent.earliest < time.to && extent.latest > time.from)) &&
    (area === null ||
      (at !== undefined &&
        at.type !== "unlocated" &&
        at.lat >= area.south &&
        at.lat <= area.north &&
        at.lon >= area.west &&
        at.lon <= area.east)) &&
    (!filter.differing || event.differences.length > 0) &&
    event.origins >= filter.origins
  );
}

describe.each(stories.map((index, i) => [i + 1, index] as const))("random story %i", (_, index) => {
  it("answers every filter as a plain look at each event does", () => {
    fc.assert(
      fc.property(filterOf(index), (filter) => {
        const bits = shown(index, filter);
        const plainly = index.story.events.filter((event) => meets(index, event, filter));
        expect([...ordinals(bits)]).toEqual(plainly.map(({ ordinal }) => ordinal));
        const topics = new Map<string, number>();
        for (const event of plainly)
          for (const topic of event.topics) topics.set(topic, (topics.get(topic) ?? 0) + 1);
        expect(countBy(index, "topics", bits)).toEqual(topics);
        expect(countOrigins(index, bits).atLeast(2)).toBe(
          plainly.filter(({ origins }) => origins >= 2).length,
        );
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it("draws and summarises what matches, no more and no less", () => {
    fc.assert(
      fc.property(filterOf(index), (filter) => {
        const bits = shown(index, filter);
        const total = count(bits);
        const spots = eventsBySpot(index, bits).reduce((sum, { ordinals: own }) => sum + own.length, 0);
        expect(spots).toBe(count(intersect(bits, index.located)));
        const { cells, count: drawn } = densityOf(
          bits,
          bySide(index, bits, bits),
          cutsOf(index, limitsOf(index), 500),
        );
        expect([drawn, cells.reduce((sum, cell) => sum + cell.count, 0)]).toEqual([total, total]);
        for (const { rows } of actorGroups(index, bits)) {
          for (const row of rows) expect(row.count).toBe(countBoth(bits, eventsOf(index, row.actor.id)));
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it("is large enough to have dense lanes", () => {
    expect(index.all.size).toBeGreaterThan(LANE_MOST);
    expect(has(index.all, index.all.size - 1)).toBe(true);
  });
});

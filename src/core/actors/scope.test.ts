import fc from "fast-check";
import { expect, test } from "vitest";
import { countBoth, emptySet, has, setOf } from "../index/bitset";
import { ordinalsIn } from "../index/eventSet";
import { shown } from "../index/shown";
import { fixtureIndex } from "../story/fixture";
import type { ActorId } from "../story/ids";
import type { StoryEvent } from "../story/model";
import { EVENT_KINDS } from "../story/vocabulary";
import { type Filter, NO_FILTER } from "../view/view";
import { actorScope, actorsIn, eventsOf, idsOf } from "./scope";

const index = fixtureIndex();
const actors = [...index.story.actors.keys()];
const filters: fc.Arbitrary<Filter> = fc
  .record({
    actors: fc.uniqueArray(fc.constantFrom(...actors)),
    actorsMatch: fc.constantFrom("any", "all"),
    kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS)),
    topics: fc.uniqueArray(fc.constantFrom(...index.story.topics.keys())),
  })
  .map((part) => ({ ...NO_FILTER, ...part }));

const involves = (event: StoryEvent, id: ActorId) => event.involved.some(({ actor }) => actor === id);

/** What the filter says, said again without bit sets. */
function meets(event: StoryEvent, { kinds, topics }: Filter): boolean {
  return (
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    (topics.length === 0 || topics.some((topic) => event.topics.includes(topic)))
  );
}

test("with any of these, an actor counts within every condition but actors", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...actors), (given, id) => {
      const filter: Filter = { ...given, actorsMatch: "any" };
      const plain = index.story.events.filter((event) => meets(event, filter) && involves(event, id));
      expect(countBoth(eventsOf(index, id), actorScope(index, filter))).toBe(plain.length);
    }),
  );
});

test("with all together, an actor counts what would remain if it were added", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...actors), (given, id) => {
      const filter: Filter = { ...given, actorsMatch: "all" };
      const all = [...new Set([...filter.actors, id])];
      const plain = index.story.events.filter(
        (event) => meets(event, filter) && all.every((actor) => involves(event, actor)),
      );
      expect(countBoth(eventsOf(index, id), actorScope(index, filter))).toBe(plain.length);
    }),
  );
});

test("a chosen actor's count with all together is what is shown", () => {
  fc.assert(
    fc.property(filters, (given) => {
      const filter: Filter = { ...given, actorsMatch: "all" };
      const bits = shown(index, filter);
      for (const id of filter.actors) {
        expect(countBoth(eventsOf(index, id), actorScope(index, filter))).toBe(countBoth(bits, bits));
      }
    }),
  );
});

test("finds the ids of a set and the actors of events", () => {
  const bits = setOf([0, 3], index.all.size);
  const ids = idsOf(index, bits);
  expect(ids).toEqual([index.story.events[0]?.id, index.story.events[3]?.id]);
  const found = actorsIn(index, ordinalsIn(index, new Set(ids)));
  for (const id of actors) {
    const plain = index.story.events.some((event) => has(bits, event.ordinal) && involves(event, id));
    expect(found.has(id)).toBe(plain);
  }
  expect(actorsIn(index, emptySet(index.all.size)).size).toBe(0);
});

test("the actor that acts first comes first", () => {
  for (const event of index.story.events) {
    expect([...actorsIn(index, setOf([event.ordinal], index.all.size))][0]).toBe(event.involved[0].actor);
  }
});

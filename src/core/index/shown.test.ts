import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import type { StoryEvent } from "../story/model";
import { overlaps } from "../time/extent";
import { CONDITIONS, type Filter, NO_FILTER } from "../view/view";
import { count, emptySet, has, ordinals } from "./bitset";
import { containing } from "./containing";
import { contains, countBy, countOrigins, shown } from "./shown";

const index = fixtureIndex();
const { story } = index;
const ids = (filter: Partial<Filter>) =>
  [...ordinals(shown(index, { ...NO_FILTER, ...filter }))].map((i) => story.events[i]?.id ?? "");
const actorIds = [...story.actors.keys()];
const placeIds = [...story.places.keys()];
const [amy, boris, vera] = actorIds;
const DAY = 86_400_000;

/** The same question asked of the objects, one by one. */
function plainly(event: StoryEvent, filter: Filter): boolean {
  const actors: readonly string[] = event.involved.map(({ actor }) => actor);
  const within = (place: StoryEvent["subjects"][number]) => containing(story, place).map(({ id }) => id);
  const some = (wanted: readonly string[], have: readonly string[]) =>
    wanted.length === 0 || wanted.some((id) => have.includes(id));
  const venue = event.venue === null ? undefined : story.places.get(event.venue)?.extent;
  return (
    (filter.actorsMatch === "all"
      ? filter.actors.every((id) => actors.includes(id))
      : some(filter.actors, actors)) &&
    some(
      filter.sides,
      event.involved.map(({ actor }) => story.actors.get(actor)?.side ?? ""),
    ) &&
    some(filter.topics, event.topics) &&
    some(filter.kinds, [event.kind]) &&
    some(filter.certainties, [event.certainty]) &&
    some(filter.places, event.venue === null ? [] : within(event.venue)) &&
    some(filter.subjects, event.subjects.flatMap(within)) &&
    (filter.time === null || overlaps(event.when.extent, filter.time)) &&
    (filter.area === null ||
      (venue !== undefined && venue.type !== "unlocated" && contains(filter.area, venue.lat, venue.lon))) &&
    (!filter.article || event.article !== null) &&
    (!filter.differing || event.differences.length > 0) &&
    event.origins >= filter.origins
  );
}

const filters: fc.Arbitrary<Filter> = fc.record({
  actors: fc.subarray(actorIds),
  actorsMatch: fc.constantFrom("any", "all"),
  sides: fc.subarray([...story.sides.keys()]),
  topics: fc.subarray([...story.topics.keys()]),
  kinds: fc.subarray(story.events.map((event) => event.kind)).map((kinds) => [...new Set(kinds)]),
  certainties: fc.subarray(["corroborated", "single", "uncertain"] as const),
  places: fc.subarray(placeIds),
  subjects: fc.subarray(placeIds),
  text: fc.constant(""),
  time: fc.option(
    fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 })).map(([start, days]) => {
      const from = Date.UTC(2025, 10, 28) + start * DAY;
      return { from, to: from + days * DAY };
    }),
  ),
  area: fc.option(fc.constant({ west: 28, south: 43, east: 38, north: 49 })),
  article: fc.boolean(),
  differing: fc.boolean(),
  origins: fc.integer({ min: 0, max: 3 }),
});

describe("shown", () => {
  it("agrees with a plain filter over the objects, for any filter", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const bits = shown(index, filter);
        for (const event of story.events) expect(has(bits, event.ordinal)).toBe(plainly(event, filter));
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it("leaves out a view's own condition", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...CONDITIONS), (filter, own) => {
        const without = {
          ...filter,
          [own]: NO_FILTER[own],
          ...(own === "actors" ? { actorsMatch: "any" as const } : {}),
        };
        expect(shown(index, filter, own).words).toEqual(shown(index, without).words);
      }),
      { seed: 1 },
    );
  });

  it("means OR within actors, or all of them together", () => {
    if (amy === undefined || boris === undefined || vera === undefined)
      throw new Error("fixture has changed");
    expect(ids({ actors: [amy, boris] })).toEqual(["ruling", "plan", "remark", "meeting", "meeting-2"]);
    expect(ids({ actors: [amy, boris], actorsMatch: "all" })).toEqual(["meeting"]);
    expect(ids({ actors: [amy, vera], actorsMatch: "all" })).toEqual(["remark", "meeting-2"]);
  });

  it("takes in the places that a place contains", () => {
    const crimea = placeIds.filter((id) => id === "crimea");
    expect(ids({ places: crimea })).toEqual(["jets"]);
    expect(ids({ subjects: crimea })).toEqual(["plan", "meeting"]);
  });

  it("keeps what touches only the edge of doubt, and not what ends where the period begins", () => {
    const at = (from: string, to: string) => ({ time: { from: Date.parse(from), to: Date.parse(to) } });
    expect(ids(at("2025-12-20T02:00Z", "2025-12-20T03:00Z"))).toContain("jets");
    expect(ids(at("2025-12-18T20:00Z", "2025-12-18T22:00Z"))).not.toContain("strike");
    expect(ids(at("2025-12-18T20:00Z", "2025-12-18T22:01Z"))).toContain("strike");
  });

  it("counts a facet within a set", () => {
    expect(countBy(index, "kinds", index.all)).toEqual(
      new Map([
        ["decision", 1],
        ["proposal", 1],
        ["harm", 1],
        ["strike", 2],
        ["statement", 1],
        ["talks", 2],
      ]),
    );
    expect(count(index.located)).toBe(6);
  });
});

describe("countOrigins", () => {
  it("counts within a set, and tells the most of any event", () => {
    const { most, atLeast } = countOrigins(index, index.all);
    expect(most).toBe(Math.max(...index.story.events.map(({ origins }) => origins)));
    expect(atLeast(0)).toBe(8);
    expect(atLeast(most + 1)).toBe(0);
    for (const least of [1, 2]) {
      expect(atLeast(least)).toBe(count(shown(index, { ...NO_FILTER, origins: least })));
    }
    expect(countOrigins(index, emptySet(8)).atLeast(0)).toBe(0);
    expect(countOrigins(index, emptySet(8)).most).toBe(most);
  });
});

describe("contains", () => {
  it("sees across the antimeridian and over world copies", () => {
    const pacific = { west: 170, south: -10, east: 190, north: 10 };
    expect(contains(pacific, 0, -175)).toBe(true);
    expect(contains(pacific, 0, 175)).toBe(true);
    expect(contains(pacific, 0, 0)).toBe(false);
    expect(contains({ west: -370, south: -10, east: -350, north: 10 }, 0, 5)).toBe(true);
  });
});

describe("the same conditions", () => {
  const actors = actorIds.slice(0, 1);
  const kinds = ["talks", "strike"] as const;
  const time = () => ({ from: index.story.extent.from, to: index.story.extent.to });

  it("give the same set, so that what was worked out for it is found again", () => {
    const filter = () => ({ ...NO_FILTER, actors, kinds, time: time() });
    expect(shown(index, filter())).toBe(shown(index, filter()));
    expect(shown(index, { ...NO_FILTER, actors }, "area")).toBe(shown(index, { ...NO_FILTER, actors }));
  });

  it("give another set when the period is another", () => {
    const some = shown(index, { ...NO_FILTER, time: time() });
    const none = shown(index, { ...NO_FILTER, time: { from: 0, to: 1 } });
    expect([count(some), count(none)]).toEqual([index.all.size, 0]);
  });
});

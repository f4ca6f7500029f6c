import fc from "fast-check";
import { expect, test } from "vitest";
import { count, intersect, setOf } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { actorGroups, unfolded } from "./groups";
import { eventsOf } from "./scope";

const index = fixtureIndex();
const scopes = fc
  .uniqueArray(fc.nat({ max: index.all.size - 1 }))
  .map((ordinals) => setOf(ordinals, index.all.size));

test("holds every actor once, under its own side, in the order of the sides", () => {
  const groups = actorGroups(index, index.all);
  const order = [...index.story.sides.keys()].filter((side) =>
    groups.some((group) => group.side.id === side),
  );
  expect(groups.map(({ side }) => side.id)).toEqual(order);
  const ids = groups.flatMap(({ side, rows }) =>
    rows.map(({ actor }) => (actor.side === side.id ? actor.id : null)),
  );
  expect(ids.toSorted()).toEqual([...index.story.actors.keys()].toSorted());
});

test("puts people before bodies and then the most involved first, whatever the scope", () => {
  fc.assert(
    fc.property(scopes, (scope) => {
      for (const { rows } of actorGroups(index, scope)) {
        const ranks = rows.map(({ actor, total }) => Number(actor.kind !== "person") * 1000 - total);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
    }),
  );
  const russia = actorGroups(index, index.all).find(({ side }) => side.name === "Russia");
  expect(russia?.rows.map(({ actor }) => actor.name)).toEqual(["Boris Borodin", "Fleet"]);
});

test("orders the people of one side by their events, then by name", () => {
  const [side] = index.story.sides.keys();
  if (side === undefined) throw new Error("The fixture has no sides.");
  const actors = new Map([...index.story.actors].map(([id, actor]) => [id, { ...actor, side }]));
  const [group] = actorGroups({ ...index, story: { ...index.story, actors } }, index.all);
  expect(group?.rows.map(({ actor, total }) => `${actor.name} ${total}`)).toEqual([
    "Amy Adams 4",
    "Vera Zelenko 4",
    "Boris Borodin 2",
    "Fleet 3",
  ]);
});

test("counts and draws the events of the scope out of all", () => {
  fc.assert(
    fc.property(scopes, (scope) => {
      for (const { actor, count: counted, total, spark } of actorGroups(index, scope).flatMap(
        ({ rows }) => rows,
      )) {
        const events = eventsOf(index, actor.id);
        expect(counted).toBe(count(intersect(events, scope)));
        expect(total).toBe(
          index.story.events.filter((event) => event.involved.some((it) => it.actor === actor.id)).length,
        );
        expect(spark.reduce((sum, each) => sum + each, 0)).toBe(counted);
      }
    }),
  );
});

/** All actors as if they were of one side, with these numbers of events in the story. */
function rowsWith(totals: readonly number[]) {
  const rows = actorGroups(index, index.all).flatMap((group) => group.rows);
  expect(rows).toHaveLength(totals.length);
  return rows.map((row, i) => ({ ...row, total: totals[i] ?? 0 }));
}

test("folds all but those with the most events and those to keep, in their order, and never just one", () => {
  const rows = rowsWith([2, 1, 9, 3]);
  const [first, second, third, last] = rows;
  expect(unfolded(rows, 1, new Set())).toEqual([third]);
  expect(unfolded(rows, 2, new Set())).toEqual([third, last]);
  expect(unfolded(rows, 1, new Set(first === undefined ? [] : [first.actor.id]))).toEqual([first, third]);
  expect(unfolded(rows, 2, new Set(second === undefined ? [] : [second.actor.id]))).toEqual(rows);
  expect(unfolded(rows, 3, new Set())).toEqual(rows);
});

test("folds the later of those with as many events", () => {
  const rows = rowsWith([1, 2, 2, 2]);
  expect(unfolded(rows, 2, new Set())).toEqual(rows.slice(1, 3));
});

test("folds the same rows whatever the filter", () => {
  const rows = rowsWith([2, 1, 9, 3]);
  const filtered = rows.map((row, i) => ({ ...row, count: i }));
  const ids = (all: typeof rows) => unfolded(all, 2, new Set()).map(({ actor }) => actor.id);
  expect(ids(filtered)).toEqual(ids(rows));
});

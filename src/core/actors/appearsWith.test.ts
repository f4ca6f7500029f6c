import fc from "fast-check";
import { expect, test } from "vitest";
import { has, setOf } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { appearsWith } from "./appearsWith";

const index = fixtureIndex();
const actors = [...index.story.actors.keys()];

test("counts the shared events of the scope as a plain filter does, most first", () => {
  const scopes = fc.uniqueArray(fc.nat({ max: index.all.size - 1 }));
  fc.assert(
    fc.property(scopes, fc.constantFrom(...actors), (ordinals, id) => {
      const scope = setOf(ordinals, index.all.size);
      const found = appearsWith(index, id, scope);
      const counts = found.map((each) => each.count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      for (const other of actors) {
        const shared = index.story.events.filter(
          ({ ordinal, involved }) =>
            has(scope, ordinal) &&
            involved.some(({ actor }) => actor === id) &&
            involved.some(({ actor }) => actor === other),
        ).length;
        const told = found.find(({ actor }) => actor.id === other)?.count;
        expect(told).toBe(other === id || shared === 0 ? undefined : shared);
      }
    }),
  );
});

test("is mutual", () => {
  for (const a of actors) {
    for (const { actor: b, count } of appearsWith(index, a, index.all)) {
      expect(appearsWith(index, b.id, index.all)).toContainEqual({ actor: index.story.actors.get(a), count });
    }
  }
});

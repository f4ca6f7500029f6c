import fc from "fast-check";
import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import type { EventId } from "../story/ids";
import { setOf } from "./bitset";
import { EventSet, ordinalsIn } from "./eventSet";

const index = fixtureIndex();
const { events } = index.story;
const some = fc.uniqueArray(fc.nat(events.length - 1));

it("answers as a set of its ids would", () => {
  fc.assert(
    fc.property(some, (ordinals) => {
      const own = new EventSet(index, setOf(ordinals, events.length));
      const plain = new Set(ordinals.toSorted((a, b) => a - b).map((ordinal) => events[ordinal]?.id));
      expect([...own]).toEqual([...plain]);
      expect([...own.entries()]).toEqual([...plain.entries()]);
      expect([own.size, [...own.keys()]]).toEqual([plain.size, [...plain.keys()]]);
      const walked: EventId[] = [];
      own.forEach((id) => {
        walked.push(id);
      });
      expect(walked).toEqual([...plain]);
      for (const { id } of events) expect(own.has(id)).toBe(plain.has(id));
      expect(own.has("nobody" as EventId)).toBe(false);
    }),
  );
});

it("gives its ordinals to its own index as they are, and finds those of any other by id", () => {
  const bits = setOf([0, 2], events.length);
  expect(ordinalsIn(index, new EventSet(index, bits))).toBe(bits);
  const ids = new Set([events[0]?.id, events[2]?.id, "nobody"] as EventId[]);
  expect(ordinalsIn(index, ids)).toEqual(bits);
  expect(ordinalsIn(fixtureIndex(), new EventSet(index, bits))).toEqual(bits);
});

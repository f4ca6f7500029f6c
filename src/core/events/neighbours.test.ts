import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setOf } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { neighbours } from "./neighbours";

const index = fixtureIndex();
const { events } = index.story;
const sets = fc.subarray([...events.keys()]).map((ordinals) => setOf(ordinals, events.length));

describe("neighbours", () => {
  it("lead from the first shown event to the last and back, missing none", () => {
    fc.assert(
      fc.property(fc.subarray([...events.keys()], { minLength: 1 }), (ordinals) => {
        const bits = setOf(ordinals, events.length);
        const walk: string[] = [];
        for (let id = neighbours(index, bits, null).next; id !== null; id = neighbours(index, bits, id).next)
          walk.push(id);
        expect(walk).toEqual(ordinals.map((ordinal) => events[ordinal]?.id));
        const back: string[] = [];
        for (
          let id = neighbours(index, bits, null).previous;
          id !== null;
          id = neighbours(index, bits, id).previous
        )
          back.push(id);
        expect(back).toEqual(walk.toReversed());
      }),
    );
  });

  it("are known of an event that is not shown itself", () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...events), (bits, event) => {
        const { position, total, previous, next } = neighbours(index, bits, event.id);
        expect(position === null ? total >= 0 : position >= 1 && position <= total).toBe(true);
        for (const id of [previous, next]) expect(id).not.toBe(event.id);
      }),
    );
  });
});

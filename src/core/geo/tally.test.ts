import fc from "fast-check";
import { expect, test } from "vitest";
import { setOf } from "../index/bitset";
import { type Tally, tally, tallyGroups } from "./tally";

const VALUES = 5;
const GROUPS = 4;
const SIZE = 60;
const columns = fc.array(fc.integer({ min: -1, max: VALUES }), { minLength: SIZE, maxLength: SIZE });
const groups = fc.array(fc.nat(GROUPS - 1), { minLength: SIZE, maxLength: SIZE });
const chosen = fc.uniqueArray(fc.nat(SIZE - 1)).map((list) => list.sort((a, b) => a - b));

/** The plain way. */
function plain(ordinals: readonly number[], column: readonly number[]): Tally[] {
  const found = Array.from({ length: VALUES }, (_, value) => {
    const own = ordinals.filter((ordinal) => column[ordinal] === value);
    return { value, count: own.length, first: own[0] ?? 0 };
  });
  return found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.first - b.first);
}

test("counts each value once, most often first and equals by their first", () => {
  fc.assert(
    fc.property(columns, chosen, (column, ordinals) => {
      expect(tally(ordinals, Int32Array.from(column), VALUES)).toEqual(plain(ordinals, column));
    }),
  );
});

test("counts all groups in one pass as it would each", () => {
  fc.assert(
    fc.property(columns, groups, chosen, (column, groupOf, ordinals) => {
      const of = tallyGroups(
        setOf(ordinals, SIZE),
        (ordinal) => groupOf[ordinal] ?? 0,
        GROUPS,
        Int32Array.from(column),
        VALUES,
      );
      for (let group = 0; group < GROUPS; group++) {
        const own = ordinals.filter((ordinal) => groupOf[ordinal] === group);
        expect(of(group)).toEqual(plain(own, column));
      }
    }),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  count,
  countBetween,
  countBoth,
  emptySet,
  forEachBetween,
  forEachOrdinal,
  fullSet,
  has,
  intersect,
  nextIn,
  ordinals,
  ordinalsAt,
  previousIn,
  rankOf,
  setOf,
  union,
  without,
} from "./bitset";

const pair = fc.integer({ min: 1, max: 200 }).chain((size) => {
  const members = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));
  return fc.tuple(fc.constant(size), members, members);
});

describe("bit sets", () => {
  it("behave as sets of numbers do", () => {
    fc.assert(
      fc.property(pair, ([size, a, b]) => {
        const [x, y] = [setOf(a, size), setOf(b, size)];
        const sorted = (list: number[]) => [...list].sort((p, q) => p - q);
        expect([...ordinals(x)]).toEqual(sorted(a));
        expect(count(x)).toBe(a.length);
        expect([...ordinals(union(x, y))]).toEqual(sorted([...new Set([...a, ...b])]));
        expect([...ordinals(intersect(x, y))]).toEqual(sorted(a.filter((n) => b.includes(n))));
        expect([...ordinals(without(x, y))]).toEqual(sorted(a.filter((n) => !b.includes(n))));
        expect(countBoth(x, y)).toBe(a.filter((n) => b.includes(n)).length);
        expect(count(fullSet(size))).toBe(size);
        for (let n = 0; n < size; n++) expect(has(x, n)).toBe(a.includes(n));
      }),
    );
  });

  it("count, step and slice as lists of numbers do", () => {
    fc.assert(
      fc.property(pair, fc.nat(210), fc.nat(210), ([size, a, b], from, to) => {
        const [x, y] = [setOf(a, size), setOf(b, size)];
        const sorted = [...a].sort((p, q) => p - q);
        const visited: number[] = [];
        forEachOrdinal(x, (ordinal) => visited.push(ordinal));
        expect(visited).toEqual(sorted);
        const visitedBetween: number[] = [];
        forEachBetween(x, from, to, (ordinal) => visitedBetween.push(ordinal));
        expect(visitedBetween).toEqual(sorted.filter((n) => n >= from && n < to));
        expect(ordinalsAt(x, from, to)).toEqual(sorted.slice(from, Math.max(from, to)));
        expect(rankOf(x, Math.min(from, size))).toBe(sorted.filter((n) => n < from).length);
        expect(nextIn(x, from)).toBe(sorted.find((n) => n >= from) ?? null);
        expect(previousIn(x, from)).toBe(sorted.findLast((n) => n < from) ?? null);
        const between = a.filter((n) => b.includes(n) && n >= from && n < to).length;
        expect(countBetween(x, y, from, to)).toBe(between);
      }),
    );
  });

  it("refuse ordinals and partners that do not fit", () => {
    expect(() => setOf([3], 3)).toThrow("Ordinal 3 is outside a set of 3.");
    expect(() => union(emptySet(3), emptySet(4))).toThrow("Sets of 3 and 4 ordinals do not combine.");
  });
});

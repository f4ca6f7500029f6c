import { type BitSet, forEachOrdinal } from "../index/bitset";

/** How often a value of a column comes, and the first event that has it. */
export interface Tally {
  readonly value: number;
  readonly count: number;
  readonly first: number;
}

/** A value for each event of a story; below 0 where there is none. */
export type Column = Uint8Array | Int32Array;

/** Most often first, equals by their first event. */
export const byCount = (a: Tally, b: Tally): number => b.count - a.count || a.first - b.first;

/** How often each of so many values of a column comes among some events; most often first. */
export function tally(ordinals: Iterable<number>, column: Column, values: number): Tally[] {
  const counter = counterOf(1, values);
  for (const ordinal of ordinals) counter.add(0, column[ordinal] ?? -1, ordinal);
  return counter.of(0);
}

/**
 * As `tally`, for each of so many groups of events at once, in one pass.
 * @param groupOf the group of an event of the set.
 */
export function tallyGroups(
  bits: BitSet,
  groupOf: (ordinal: number) => number,
  groups: number,
  column: Column,
  values: number,
): (group: number) => Tally[] {
  const counter = counterOf(groups, values);
  forEachOrdinal(bits, (ordinal) => counter.add(groupOf(ordinal), column[ordinal] ?? -1, ordinal));
  return counter.of;
}

/** Counts in one row a group; events come in order of time. */
function counterOf(groups: number, values: number) {
  const counts = new Uint32Array(groups * values);
  const firsts = new Uint32Array(groups * values);
  return {
    add(group: number, value: number, ordinal: number): void {
      if (value < 0 || value >= values) return;
      const at = group * values + value;
      const before = counts[at] ?? 0;
      if (before === 0) firsts[at] = ordinal;
      counts[at] = before + 1;
    },
    of(group: number): Tally[] {
      const found: Tally[] = [];
      for (let value = 0; value < values; value++) {
        const count = counts[group * values + value] ?? 0;
        if (count > 0) found.push({ value, count, first: firsts[group * values + value] ?? 0 });
      }
      return found.sort(byCount);
    },
  };
}

import type { BitSet } from "../index/bitset";

/** Whether two sets hold the same ordinals. */
export const sameSet = (a: BitSet, b: BitSet): boolean =>
  a === b || (a.size === b.size && a.words.every((word, i) => word === b.words[i]));

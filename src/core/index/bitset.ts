/**
 * A set of event ordinals, one bit each, in 32-bit words. Sets made for the same story
 * have the same length; combining sets of different length throws.
 */
export type BitSet = Readonly<{ words: Uint32Array; size: number }>;

/** An empty set with room for `size` ordinals. */
export const emptySet = (size: number): BitSet => ({ words: new Uint32Array((size + 31) >>> 5), size });

/** The set of all ordinals below `size`. */
export function fullSet(size: number): BitSet {
  const set = emptySet(size);
  set.words.fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) set.words[set.words.length - 1] = 2 ** rest - 1;
  return set;
}

/** The set of the given ordinals; those outside `[0, size)` throw. */
export function setOf(ordinals: Iterable<number>, size: number): BitSet {
  const set = emptySet(size);
  for (const ordinal of ordinals) addTo(set, ordinal);
  return set;
}

/** Adds in place: only for a set that is still being built. */
export function addTo(set: BitSet, ordinal: number): void {
  if (!(ordinal >= 0 && ordinal < set.size)) {
    throw new RangeError(`Ordinal ${ordinal} is outside a set of ${set.size}.`);
  }
  put(set, ordinal);
}

/** As `addTo`, for ordinals that are known to fit: in the innermost loops. */
export function put({ words }: BitSet, ordinal: number): void {
  const word = ordinal >>> 5;
  words[word] = (words[word] ?? 0) | (1 << (ordinal & 31));
}

/** Adds what another set holds in place: only for a set that is still being built. */
export function addAll(set: BitSet, more: BitSet): void {
  assertSameSize(set, more);
  for (let i = 0; i < set.words.length; i++) set.words[i] = (set.words[i] ?? 0) | (more.words[i] ?? 0);
}

export const has = (set: BitSet, ordinal: number): boolean =>
  (((set.words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1;

// Each has a loop of its own: with the operation handed in, most of the time would go into calling it.

/** What either set holds. */
export function union(a: BitSet, b: BitSet): BitSet {
  const { words, size } = likeBoth(a, b);
  for (let i = 0; i < words.length; i++) words[i] = (a.words[i] ?? 0) | (b.words[i] ?? 0);
  return { words, size };
}

/** What both sets hold. */
export function intersect(a: BitSet, b: BitSet): BitSet {
  const { words, size } = likeBoth(a, b);
  for (let i = 0; i < words.length; i++) words[i] = (a.words[i] ?? 0) & (b.words[i] ?? 0);
  return { words, size };
}

/** What the first set holds and the second does not. */
export function without(a: BitSet, b: BitSet): BitSet {
  const { words, size } = likeBoth(a, b);
  for (let i = 0; i < words.length; i++) words[i] = (a.words[i] ?? 0) & ~(b.words[i] ?? 0);
  return { words, size };
}

/** How many ordinals are in the set. */
export function count(set: BitSet): number {
  let total = 0;
  const { words } = set;
  for (let i = 0; i < words.length; i++) total += popcount(words[i] ?? 0);
  return total;
}

/** How many ordinals both sets hold, without making a third. */
export function countBoth(a: BitSet, b: BitSet): number {
  assertSameSize(a, b);
  let total = 0;
  for (let i = 0; i < a.words.length; i++) total += popcount((a.words[i] ?? 0) & (b.words[i] ?? 0));
  return total;
}

/** The ordinals in ascending order, which is the order of time. */
export function* ordinals(set: BitSet): Generator<number> {
  for (let i = 0; i < set.words.length; i++) {
    let word = set.words[i] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      yield i * 32 + (31 - Math.clz32(lowest));
      word = (word ^ lowest) >>> 0;
    }
  }
}

/** Calls with each ordinal in ascending order; a loop, where the generator would be most of the work. */
export function forEachOrdinal(set: BitSet, run: (ordinal: number) => void): void {
  forEachBetween(set, 0, set.words.length * 32, run);
}

/** As `forEachOrdinal`, with those in `[from, to)` alone. */
export function forEachBetween(
  { words }: BitSet,
  from: number,
  to: number,
  run: (ordinal: number) => void,
): void {
  if (to <= from) return;
  const [first, last] = [from >>> 5, Math.min(words.length - 1, (to - 1) >>> 5)];
  for (let i = first; i <= last; i++) {
    let word = words[i] ?? 0;
    if (i === first) word &= -1 << (from & 31);
    if (i === (to - 1) >>> 5 && (to & 31) !== 0) word &= ~(-1 << (to & 31));
    while (word !== 0) {
      const bit = 31 - Math.clz32(word & -word);
      run(i * 32 + bit);
      word &= word - 1;
    }
  }
}

/** The ordinals at the positions `[from, to)` of a set, counted in ascending order from 0. */
export function ordinalsAt({ words }: BitSet, from: number, to: number): number[] {
  const found: number[] = [];
  let position = 0;
  for (let i = 0; i < words.length && position < to; i++) {
    let word = words[i] ?? 0;
    const here = popcount(word);
    if (position + here <= from) {
      position += here;
      continue;
    }
    for (; word !== 0 && position < to; position++) {
      if (position >= from) found.push(i * 32 + 31 - Math.clz32(word & -word));
      word &= word - 1;
    }
  }
  return found;
}

/** How many ordinals of a set lie below one. */
export const rankOf = (set: BitSet, ordinal: number): number => countBetween(set, set, 0, ordinal);

/** The first ordinal of a set that is not below one; null when there is none. */
export function nextIn({ words }: BitSet, from: number): number | null {
  for (let i = from >>> 5; i < words.length; i++) {
    const word = (words[i] ?? 0) & (i === from >>> 5 ? -1 << (from & 31) : -1);
    if (word !== 0) return i * 32 + 31 - Math.clz32(word & -word);
  }
  return null;
}

/** The last ordinal of a set that is below one; null when there is none. */
export function previousIn({ words }: BitSet, below: number): number | null {
  for (let i = Math.min(words.length - 1, below >>> 5); i >= 0; i--) {
    const word = (words[i] ?? 0) & (i === below >>> 5 ? ~(-1 << (below & 31)) : -1);
    if (word !== 0) return i * 32 + 31 - Math.clz32(word);
  }
  return null;
}

/** How many ordinals in `[from, to)` both sets hold. */
export function countBetween(a: BitSet, b: BitSet, from: number, to: number): number {
  assertSameSize(a, b);
  if (to <= from) return 0;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  let total = 0;
  for (let i = first; i <= last; i++) {
    let word = (a.words[i] ?? 0) & (b.words[i] ?? 0);
    if (i === first) word &= -1 << (from & 31);
    if (i === last && (to & 31) !== 0) word &= ~(-1 << (to & 31));
    total += popcount(word);
  }
  return total;
}

/** Number of one bits in a 32-bit word (Warren, *Hacker's Delight*, figure 5-2). */
function popcount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** An empty set to write what two sets make into. */
function likeBoth(a: BitSet, b: BitSet): BitSet {
  assertSameSize(a, b);
  return { words: new Uint32Array(a.words.length), size: a.size };
}

function assertSameSize(a: BitSet, b: BitSet): void {
  if (a.size !== b.size) throw new RangeError(`Sets of ${a.size} and ${b.size} ordinals do not combine.`);
}

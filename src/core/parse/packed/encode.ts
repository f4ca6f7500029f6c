/**
 * The forms of columns in a packed story: JSON values that parse fast and hold little. A column
 * has one entry for each event, or claim, in its order.
 */

/** Texts as they are, or as positions in a list of the distinct ones where many are equal. */
export type Texts =
  | { readonly texts: readonly string[] }
  | { readonly distinct: readonly string[]; readonly at: readonly number[] };

/** Entries that few have: positions in ascending order, and what stands there. */
export interface Sparse<T> {
  readonly at: readonly number[];
  readonly values: readonly T[];
}

/** Lists of different lengths, one after the other. */
export interface Lists {
  readonly lengths: readonly number[];
  readonly values: readonly number[];
}

export function textsOf(all: readonly string[]): Texts {
  const seen = new Map<string, number>();
  const at = all.map((text) => {
    const known = seen.get(text) ?? seen.size;
    seen.set(text, known);
    return known;
  });
  return seen.size > all.length / 2 ? { texts: all } : { distinct: [...seen.keys()], at };
}

/** Leaves out null and empty lists. */
export function sparseOf<T>(all: readonly (T | null)[]): Sparse<T> {
  const at: number[] = [];
  const values: T[] = [];
  for (const [i, value] of all.entries()) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    at.push(i);
    values.push(value);
  }
  return { at, values };
}

export const listsOf = (all: readonly (readonly number[])[]): Lists => ({
  lengths: all.map((list) => list.length),
  values: all.flat(),
});

/** The positions of the keys of a map, in its order. */
export function positionsOf<K>(map: ReadonlyMap<K, unknown>): ReadonlyMap<K, number> {
  return new Map([...map.keys()].map((key, i) => [key, i]));
}

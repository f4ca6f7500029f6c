/** Lists of numbers of different lengths in two arrays: the list of `i` is `values[starts[i]…starts[i + 1]]`. */
export interface Ragged {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Room for `size` lists with `total` values in all, still to be filled. */
export const emptyRagged = (size: number, total: number): Ragged => ({
  starts: new Uint32Array(size + 1),
  values: new Uint32Array(total),
});

/** Packs lists. */
export function raggedOf(lists: readonly (readonly number[])[]): Ragged {
  const ragged = emptyRagged(
    lists.length,
    lists.reduce((sum, list) => sum + list.length, 0),
  );
  let start = 0;
  for (const [i, list] of lists.entries()) {
    ragged.values.set(list, start);
    start += list.length;
    ragged.starts[i + 1] = start;
  }
  return ragged;
}

/** The list of `i`, as a window on the values. */
export const listAt = ({ starts, values }: Ragged, i: number): Uint32Array =>
  values.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);

import { emptyRagged, type Ragged } from "../../index/ragged";
import type { Lists, Sparse, Texts } from "./encode";

/** Reads a text column at a position. */
export function textReader(column: Texts): (i: number) => string {
  if ("texts" in column) return (i) => column.texts[i] ?? "";
  const at = Uint32Array.from(column.at);
  return (i) => column.distinct[at[i] ?? 0] ?? "";
}

export const sparseMap = <T>({ at, values }: Sparse<T>): ReadonlyMap<number, T> =>
  new Map(at.map((position, i) => [position, values[i] as T]));

export function raggedFrom({ lengths, values }: Lists): Ragged {
  const ragged = emptyRagged(lengths.length, values.length);
  let start = 0;
  for (let i = 0; i < lengths.length; i++) {
    ragged.starts[i] = start;
    start += lengths[i] ?? 0;
  }
  ragged.starts[lengths.length] = start;
  ragged.values.set(values);
  return ragged;
}

/** Instants with null for an end that is open. */
export function instants(column: readonly (number | null)[], open: number): Float64Array {
  const found = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) found[i] = column[i] ?? open;
  return found;
}

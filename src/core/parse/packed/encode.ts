import { PRECISIONS } from "../../index/columns";
import type { Ragged } from "../../index/ragged";
import type { Dated } from "../../story/model";
import type { TimeExtent } from "../../time/extent";
import type { Lists, PackedExtents, PackedTimes, Sparse, SparseJson, SparseTexts, Texts } from "./form";
import { type Coded, encodeNumbers } from "./numbers";

export function textsOf(all: readonly string[]): Texts<Coded> {
  const seen = new Map<string, number>();
  const at: number[] = [];
  for (const text of all) {
    const known = seen.get(text) ?? seen.size;
    seen.set(text, known);
    at.push(known);
  }
  return seen.size > all.length / 2 ? joined(all, null) : joined([...seen.keys()], encodeNumbers(at));
}

const joined = (texts: readonly string[], at: Coded | null): Texts<Coded> => ({
  all: texts.join(""),
  lengths: encodeNumbers(texts.map(({ length }) => length)),
  at,
});

/** The positions at which something stands: not null, no empty list. */
function positionsIn(all: readonly unknown[]): number[] {
  const at: number[] = [];
  for (let i = 0; i < all.length; i++) {
    const value = all[i];
    if (value !== null && !(Array.isArray(value) && value.length === 0)) at.push(i);
  }
  return at;
}

/** The positions of what is marked. */
export const markedIn = (all: readonly boolean[]): Coded =>
  encodeNumbers(positionsIn(all.map((marked) => marked || null)));

/** Leaves out null and empty lists; `pack` packs those that are left. */
export function sparseOf<T, V>(
  all: readonly (T | null)[],
  pack: (values: readonly T[]) => V,
): Sparse<Coded, V> {
  const at = positionsIn(all);
  return { at: encodeNumbers(at), values: pack(at.map((position) => all[position] as T)) };
}

export const sparseTexts = (all: readonly (string | null)[]): SparseTexts<Coded> => sparseOf(all, textsOf);

export const sparseJson = (all: readonly unknown[]): SparseJson<Coded> =>
  sparseOf(all, (values) => textsOf(values.map((value) => JSON.stringify(value))));

export const listsOf = (all: readonly (readonly number[])[]): Lists<Coded> => ({
  lengths: encodeNumbers(all.map(({ length }) => length)),
  values: encodeNumbers(all.flat()),
});

export const listsIn = ({ starts, values }: Ragged): Lists<Coded> => ({
  lengths: encodeNumbers(Array.from(starts.subarray(1), (end, i) => end - (starts[i] ?? 0))),
  values: encodeNumbers(values),
});

/** The positions of the keys of a map, in its order. */
export function positionsOf<K>(map: ReadonlyMap<K, unknown>): ReadonlyMap<K, number> {
  const positions = new Map<K, number>();
  for (const key of map.keys()) positions.set(key, positions.size);
  return positions;
}

export const timesOf = (all: readonly Omit<Dated, "edtf">[]): PackedTimes<Coded> => ({
  ...extentsOf(all.map(({ extent }) => extent)),
  text: textsOf(all.map(({ text }) => text)),
  zone: textsOf(all.map(({ zone }) => zone)),
});

export function extentsOf(all: readonly TimeExtent[]): PackedExtents<Coded> {
  const unit = unitOf(all);
  const counted = (length: (extent: TimeExtent) => number) =>
    encodeNumbers(all.map((extent) => finite(length(extent)) / unit));
  return {
    unit,
    from: counted(({ from }) => from),
    to: counted(({ from, to }) => to - from),
    earliest: counted(({ from, earliest }) => from - earliest),
    latest: counted(({ to, latest }) => latest - to),
    open: {
      earliest: encodeNumbers(all.flatMap(({ earliest }, i) => (Number.isFinite(earliest) ? [] : [i]))),
      latest: encodeNumbers(all.flatMap(({ latest }, i) => (Number.isFinite(latest) ? [] : [i]))),
    },
    precision: encodeNumbers(all.map(({ precision }) => PRECISIONS.indexOf(precision))),
  };
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

/** The longest time of which all are multiples: a minute, as a rule. */
function unitOf(all: readonly TimeExtent[]): number {
  let unit = 0;
  for (const { from, to, earliest, latest } of all) {
    for (const value of [from, to, earliest, latest]) unit = divisor(unit, Math.abs(finite(value)));
  }
  return unit === 0 ? 1 : unit;
}

/** The greatest common divisor (Euclid). */
function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

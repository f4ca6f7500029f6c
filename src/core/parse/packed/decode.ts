import type { Ragged } from "../../index/ragged";
import {
  FORMAT,
  type Lists,
  type PackedEvidence,
  type PackedHead,
  type PackedStory,
  type Sparse,
  type SparseJson,
  type SparseTexts,
  type Texts,
} from "./form";
import { type Coded, decodeNumbers, type Numbers } from "./numbers";

/** Whether a file of the build holds a packed story and not the files of a folder. */
export const isPacked = (value: unknown): value is PackedStory =>
  typeof value === "object" && value !== null && "packed" in value;

/** Whether this is what follows the head of a packed story. */
export const hasEvidence = (value: unknown): value is Pick<PackedStory, "evidence"> =>
  typeof value === "object" && value !== null && "evidence" in value;

/** A packed story whose numbers are typed arrays: all that takes long, and can be handed from thread to thread. */
export type Decoded = PackedStory<Numbers>;

/** As much of it as is drawn. */
export type DecodedHead = PackedHead<Numbers>;

/** The rest of it. */
export type DecodedEvidence = PackedEvidence<Numbers>;

/** Decodes the numbers of a packed story. Throws on a form of another version. */
export function decode(packed: PackedStory): Decoded {
  return { ...decodeHead(packed), evidence: decodeEvidence(packed.evidence) };
}

/** As `decode`, of what comes first. */
export function decodeHead(packed: PackedHead): DecodedHead {
  if (packed.packed !== FORMAT) {
    throw new Error(
      `found a packed story of form ${packed.packed}, expected ${FORMAT}: story and app are of different builds; build again`,
    );
  }
  return { ...packed, columns: decoded(packed.columns) as DecodedHead["columns"] };
}

/** As `decode`, of what comes after. */
export const decodeEvidence = (evidence: PackedEvidence): DecodedEvidence =>
  decoded(evidence) as DecodedEvidence;

function decoded(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isCoded(value)) return decodeNumbers(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decoded(part)]));
}

const isCoded = (value: object): value is Coded => "vlq" in value;

/** The memory of all numbers, to be handed over and not copied. */
export function buffersOf(value: unknown): ArrayBufferLike[] {
  if (typeof value !== "object" || value === null) return [];
  if (ArrayBuffer.isView(value)) return [value.buffer];
  return Object.values(value).flatMap(buffersOf);
}

/** The same with numbers of its own, for what is still wanted after the others are handed over. Texts are shared. */
export function ownNumbers<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Int32Array || value instanceof Float64Array) return value.slice() as T;
  if (Array.isArray(value)) return value.map(ownNumbers) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ownNumbers(part)])) as T;
}

/** Where each of the lists of these lengths begins, and where the last ends. */
function startsOf(lengths: Numbers): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let start = 0;
  for (let i = 0; i < lengths.length; i++) {
    start += lengths[i] ?? 0;
    starts[i + 1] = start;
  }
  return starts;
}

/** Reads a text column at a position; empty beyond its end. */
export function textReader({ all, lengths, at }: Texts<Numbers>): (i: number) => string {
  const starts = startsOf(lengths);
  const read = (i: number) => all.slice(starts[i] ?? 0, starts[i + 1] ?? 0);
  return at === null ? read : (i) => read(at[i] ?? lengths.length);
}

/** How many texts there are. */
export const sizeOf = ({ lengths, at }: Texts<Numbers>): number => (at ?? lengths).length;

/** Finds what stands at a position; undefined where nothing does. */
export function sparseReader<V, T>(
  { at, values }: Sparse<Numbers, V>,
  reader: (values: V) => (i: number) => T,
): (i: number) => T | undefined {
  const read = reader(values);
  return (i) => {
    const found = positionIn(at, i);
    return found < 0 ? undefined : read(found);
  };
}

export const sparseTextReader = (column: SparseTexts<Numbers>): ((i: number) => string | undefined) =>
  sparseReader(column, textReader);

/** The values are what the parser made, in the build. */
export const sparseJsonReader = <T>(column: SparseJson<Numbers>): ((i: number) => T | undefined) =>
  sparseReader(column, (values) => {
    const text = textReader(values);
    return (i) => JSON.parse(text(i)) as T;
  });

/** Where a number stands in an ascending list; −1 where it does not. */
export function positionIn(ascending: Numbers, wanted: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ascending[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export const raggedFrom = ({ lengths, values }: Lists<Numbers>): Ragged => ({
  starts: startsOf(lengths),
  values: new Uint32Array(values),
});

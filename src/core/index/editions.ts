import { makingEdition } from "../evidence/edition";
import { finish, type Steps } from "../steps";
import type { SourceId } from "../story/ids";
import type { Story } from "../story/model";
import type { View } from "../view/view";
import { editionColumns } from "./editionColumns";
import { buildIndex, type StoryIndex } from "./storyIndex";

/** Editions kept per story: the one shown, the one compared with, and a few to go back to. */
const KEPT = 8;

const kept = new WeakMap<StoryIndex, Map<string, StoryIndex>>();

/**
 * The index of an edition of a story, the same object each time it is asked for while it is
 * among the last few. The present with all sources is the index that is handed in.
 */
export const editionIndex = (
  whole: StoryIndex,
  asOf: number | null,
  without: readonly SourceId[],
): StoryIndex => finish(makingIndex(whole, asOf, without));

/** As `editionIndex`, step by step; none where it is kept. */
export function* makingIndex(
  whole: StoryIndex,
  asOf: number | null,
  without: readonly SourceId[],
): Steps<StoryIndex> {
  if (asOf === null && without.length === 0) return whole;
  const editions = kept.get(whole) ?? new Map<string, StoryIndex>();
  kept.set(whole, editions);
  const key = keyOf(asOf, without);
  const made = editions.get(key) ?? (yield* indexing(whole, asOf, without));
  editions.delete(key);
  editions.set(key, made);
  for (const oldest of editions.keys()) {
    if (editions.size <= KEPT) break;
    editions.delete(oldest);
  }
  return made;
}

const keyOf = (asOf: number | null, without: readonly SourceId[]): string => `${asOf} ${without.join()}`;

/** Whether `editionIndex` has it at hand. */
export const isKept = (whole: StoryIndex, asOf: number | null, without: readonly SourceId[]): boolean =>
  (asOf === null && without.length === 0) || kept.get(whole)?.has(keyOf(asOf, without)) === true;

/** The edition that a view compares with, without the same sources; null when it compares with none. */
export const earlierEdition = (
  whole: StoryIndex,
  { since, without }: Pick<View, "since" | "without">,
): Story | null => (since === null ? null : editionIndex(whole, since, without).story);

function* indexing(whole: StoryIndex, asOf: number | null, without: readonly SourceId[]): Steps<StoryIndex> {
  const made = yield* makingEdition(whole.story, { asOf, without: new Set(without) });
  if (made === null) return whole;
  const columns = editionColumns(whole.columns, made.story, made.taken);
  yield 1;
  return buildIndex(made.story, columns);
}

import { editionOf } from "../evidence/edition";
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
export function editionIndex(
  whole: StoryIndex,
  asOf: number | null,
  without: readonly SourceId[],
): StoryIndex {
  if (asOf === null && without.length === 0) return whole;
  const editions = kept.get(whole) ?? new Map<string, StoryIndex>();
  kept.set(whole, editions);
  const key = `${asOf} ${without.join()}`;
  const made = editions.get(key) ?? indexOf(whole, asOf, without);
  editions.delete(key);
  editions.set(key, made);
  for (const oldest of editions.keys()) {
    if (editions.size <= KEPT) break;
    editions.delete(oldest);
  }
  return made;
}

/** The edition that a view compares with, without the same sources; null when it compares with none. */
export const earlierEdition = (
  whole: StoryIndex,
  { since, without }: Pick<View, "since" | "without">,
): Story | null => (since === null ? null : editionIndex(whole, since, without).story);

function indexOf(whole: StoryIndex, asOf: number | null, without: readonly SourceId[]): StoryIndex {
  const made = editionOf(whole.story, { asOf, without: new Set(without) });
  if (made === null) return whole;
  return buildIndex(made.story, editionColumns(whole.columns, made.story, made.taken));
}

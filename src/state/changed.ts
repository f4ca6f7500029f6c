import { useMemo } from "react";
import { type Change, type ChangeKind, changeWords } from "../core/evidence/changes";
import { type Comparison, comparison } from "../core/evidence/comparison";
import { type BitSet, setOf } from "../core/index/bitset";
import type { StoryIndex } from "../core/index/storyIndex";
import type { EventId } from "../core/story/ids";
import { useEarlier, useIndex } from "./session";

const NOTHING: Comparison = { list: [], events: new Map(), of: () => [] };

function useComparison(): Comparison {
  const { story: after } = useIndex();
  const before = useEarlier();
  return before === null ? NOTHING : comparison(before, after);
}

/** What changed since the instant that the view compares with; nothing when it compares with none. */
export const useChanges = (): readonly Change[] => useComparison().list;

/** The events that changed since then, each with the weightiest kind; empty when nothing is compared. */
export const useChanged = (): ReadonlyMap<EventId, ChangeKind> => useComparison().events;

/** The same events, as a set of ordinals of the index that is shown. */
export function useChangedSet(): BitSet {
  const index = useIndex();
  const changed = useChanged();
  return useMemo(() => {
    const known = sets.get(changed);
    if (known?.index === index) return known.bits;
    const bits = setOf(
      [...changed.keys()].flatMap((id) => index.byId.get(id)?.ordinal ?? []),
      index.all.size,
    );
    sets.set(changed, { index, bits });
    return bits;
  }, [index, changed]);
}

const sets = new WeakMap<
  ReadonlyMap<EventId, ChangeKind>,
  { readonly index: StoryIndex; readonly bits: BitSet }
>();

/** A row with what became of its event since the time that the view compares with, in words; nothing where nothing did. */
export type Marked<Row> = Row & { readonly changed?: string };

/** The rows with what became of their events since then, in words, for lists that stand in for a mark. */
export function useMarked<Row extends { readonly id: EventId }>(
  rows: readonly Row[],
): readonly Marked<Row>[] {
  const changed = useChanged();
  return useMemo(
    () =>
      rows.map((row) => {
        const kind = changed.get(row.id);
        return kind === undefined ? row : { ...row, changed: changeWords(kind) };
      }),
    [rows, changed],
  );
}

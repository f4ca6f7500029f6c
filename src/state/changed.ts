import { useMemo } from "react";
import { type Change, type ChangeKind, changedEvents, changes, changeWords } from "../core/evidence/changes";
import type { EventId } from "../core/story/ids";
import type { Story } from "../core/story/model";
import { useEarlier, useIndex } from "./session";

interface Changed {
  readonly list: readonly Change[];
  readonly events: ReadonlyMap<EventId, ChangeKind>;
}

const NOTHING: Changed = { list: [], events: new Map() };
const kept = new WeakMap<Story, WeakMap<Story, Changed>>();

function useComparison(): Changed {
  const { story: after } = useIndex();
  const before = useEarlier();
  if (before === null) return NOTHING;
  const known = kept.get(before) ?? new WeakMap<Story, Changed>();
  kept.set(before, known);
  const made = known.get(after) ?? compare(before, after);
  known.set(after, made);
  return made;
}

function compare(before: Story, after: Story): Changed {
  const list = changes(before, after);
  return { list, events: changedEvents(list) };
}

/** What changed since the instant that the view compares with; nothing when it compares with none. */
export const useChanges = (): readonly Change[] => useComparison().list;

/** The events that changed since then, each with the weightiest kind; empty when nothing is compared. */
export const useChanged = (): ReadonlyMap<EventId, ChangeKind> => useComparison().events;

/** The rows with what became of their events since then, in words, for lists that stand in for a mark. */
export function useMarked<Row extends { readonly id: EventId }>(
  rows: readonly Row[],
): readonly (Row & { readonly changed?: string })[] {
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

import { type AccountColumn, accountColumns } from "../events/accountRows";
import { type ClaimRow, claimGroups } from "../events/claims";
import { type EventRow, rowOf } from "../events/row";
import { CHANGE_KINDS, type ChangeKind } from "../evidence/changes";
import { type BitSet, has } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ClaimId, EventId } from "../story/ids";
import type { Step, StoryEvent } from "../story/model";
import type { View } from "../view/view";

/** Who says so: what one event shown rests on, for a room to read. */
export interface EventEvidence {
  readonly row: EventRow;
  /** Where accounts differ: the question, and a column for each answer. */
  readonly differences: readonly { readonly question: string; readonly columns: readonly AccountColumn[] }[];
  /** Every claim, by what it speaks to and then by time of report. */
  readonly claims: readonly ClaimRow[];
}

/** Why an event is listed: chosen in the view, named by the step, changed since the time compared with, or just shown. */
export type Reason = "selected" | "named" | "changed" | "shown";

export interface RoomEvidence {
  /** In the order of `Reason`; none is empty, and an event is in the first that has it. */
  readonly groups: readonly { readonly reason: Reason; readonly events: readonly EventEvidence[] }[];
  /** How many more are shown whose evidence is not here. */
  readonly more: number;
}

/** More events than this are no answer to a question from a room. */
const MOST = 6;

/**
 * The evidence of the events that a view shows, a few in all: of the selected one first; then of those that the step
 * names, by claims pointed out and by key figures; then of those that changed, the weightiest changes first; then of
 * the others in order of time. `changed` is empty where the view compares with nothing.
 */
export function roomEvidence(
  index: StoryIndex,
  bits: BitSet,
  { selection, clock }: Pick<View, "selection" | "clock">,
  step: Pick<Step, "figures" | "highlight">,
  changed: ReadonlyMap<EventId, ChangeKind>,
): RoomEvidence {
  const shown = index.story.events.filter(({ ordinal }) => has(bits, ordinal)).map(({ id }) => id);
  const order: Record<Reason, readonly EventId[]> = {
    selected: selection.type === "event" ? [selection.id] : [],
    named: namedBy(step, index),
    changed: CHANGE_KINDS.flatMap((kind) => shown.filter((id) => changed.get(id) === kind)),
    shown,
  };
  const seen = new Set<EventId>();
  const groups = REASONS.flatMap((reason) => {
    const before = seen.size;
    const events = order[reason].flatMap((id) => {
      const event = seen.has(id) ? undefined : index.byId.get(id);
      return event === undefined || !seen.add(id) ? [] : [event];
    });
    const few = events.slice(0, Math.max(0, MOST - before));
    return few.length === 0 ? [] : [{ reason, events: few.map((event) => evidenceOf(index, event, clock)) }];
  });
  return { groups, more: Math.max(0, seen.size - MOST) };
}

const REASONS: readonly Reason[] = ["selected", "named", "changed", "shown"];

/** The events that a step speaks of: those of the claims that it points out, then those of its key figures. */
function namedBy(
  { figures, highlight }: Pick<Step, "figures" | "highlight">,
  { story }: StoryIndex,
): EventId[] {
  const byClaim = (id: ClaimId) => story.claims.get(id)?.event ?? [];
  return [
    ...highlight.claims.flatMap(byClaim),
    ...figures.flatMap((figure) => {
      if (figure.type === "figure") return figure.event;
      return figure.type === "claim" ? byClaim(figure.claim) : [];
    }),
  ];
}

const evidenceOf = (index: StoryIndex, event: StoryEvent, clock: View["clock"]): EventEvidence => ({
  row: rowOf(index, event, clock),
  differences: event.differences.map((difference) => ({
    question: difference.question,
    columns: accountColumns(index, difference, clock, event.id),
  })),
  claims: claimGroups(index, event, clock).flatMap(({ rows }) => rows),
});

import { type AccountColumn, accountColumns } from "../events/accountRows";
import { type ClaimRow, claimGroups } from "../events/claims";
import { type EventRow, rowOf } from "../events/row";
import { type BitSet, has } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ClaimId, EventId } from "../story/ids";
import type { StoryEvent } from "../story/model";
import type { View } from "../view/view";

/** Who says so: what one event shown rests on, for a room to read. */
export interface EventEvidence {
  readonly row: EventRow;
  /** Where accounts differ: the question, and a column for each answer. */
  readonly differences: readonly { readonly question: string; readonly columns: readonly AccountColumn[] }[];
  /** Every claim, by what it speaks to and then by time of report. */
  readonly claims: readonly ClaimRow[];
}

export interface RoomEvidence {
  readonly events: readonly EventEvidence[];
  /** How many more are shown whose evidence is not here. */
  readonly more: number;
}

/** More events than this are no answer to a question from a room. */
const MOST = 6;

/**
 * The evidence of the events that a view shows: of the selected one first, then of those whose
 * claims are pointed out, then of the others in order of time, a few in all.
 */
export function roomEvidence(
  index: StoryIndex,
  bits: BitSet,
  { selection, clock }: Pick<View, "selection" | "clock">,
  pointedOut: readonly ClaimId[],
): RoomEvidence {
  const selected = selection.type === "event" ? [selection.id] : [];
  const told = pointedOut.flatMap((id) => index.story.claims.get(id)?.event ?? []);
  const shown = index.story.events.filter(({ ordinal }) => has(bits, ordinal)).map(({ id }) => id);
  const order = [...new Set<EventId>([...selected, ...told, ...shown])];
  const events = order.flatMap((id) => index.byId.get(id) ?? []);
  return {
    events: events.slice(0, MOST).map((event) => evidenceOf(index, event, clock)),
    more: Math.max(0, events.length - MOST),
  };
}

const evidenceOf = (index: StoryIndex, event: StoryEvent, clock: View["clock"]): EventEvidence => ({
  row: rowOf(index, event, clock),
  differences: event.differences.map((difference) => ({
    question: difference.question,
    columns: accountColumns(index, difference, clock, event.id),
  })),
  claims: claimGroups(index, event, clock).flatMap(({ rows }) => rows),
});

import { type AccountColumn, accountColumns } from "../events/accountRows";
import { type ClaimRow, claimGroups } from "../events/claims";
import { type EventRow, rowOf } from "../events/row";
import { CHANGE_KINDS, type ChangeKind } from "../evidence/changes";
import { type BitSet, count, has, ordinals } from "../index/bitset";
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
  /** How many of those shown have their evidence not here. */
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
  const listed = new Set<StoryEvent>();
  const groups = REASONS.flatMap((reason) => {
    const events: EventEvidence[] = [];
    for (const event of listedFor(reason, index, bits, selection, step, changed)) {
      if (listed.size === MOST) break;
      if (listed.has(event)) continue;
      listed.add(event);
      events.push(evidenceOf(index, event, clock));
    }
    return events.length === 0 ? [] : [{ reason, events }];
  });
  const here = [...listed].filter(({ ordinal }) => has(bits, ordinal)).length;
  return { groups, more: count(bits) - here };
}

/** The events that there is a reason to list, in their order; those shown come one by one, as they may be many. */
function* listedFor(
  reason: Reason,
  index: StoryIndex,
  bits: BitSet,
  selection: View["selection"],
  step: Pick<Step, "figures" | "highlight">,
  changed: ReadonlyMap<EventId, ChangeKind>,
): Generator<StoryEvent> {
  const of = (id: EventId) => index.byId.get(id) ?? [];
  switch (reason) {
    case "selected":
      if (selection.type === "event") yield* [of(selection.id)].flat();
      return;
    case "named":
      yield* namedBy(step, index).flatMap(of);
      return;
    case "changed":
      yield* [...changed]
        .flatMap(([id, kind]) =>
          [of(id)].flat().map((event) => ({ event, weight: CHANGE_KINDS.indexOf(kind) })),
        )
        .filter(({ event }) => has(bits, event.ordinal))
        .sort((one, other) => one.weight - other.weight || one.event.ordinal - other.event.ordinal)
        .map(({ event }) => event);
      return;
    case "shown":
      for (const ordinal of ordinals(bits)) {
        const event = index.story.events[ordinal];
        if (event !== undefined) yield event;
      }
  }
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

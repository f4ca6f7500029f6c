import { once } from "../once";
import type { EventId } from "../story/ids";
import type { Story } from "../story/model";
import { type Change, type ChangeKind, changedEvents, changes } from "./changes";

/** What is different between two editions. */
export interface Comparison {
  readonly list: readonly Change[];
  /** The events that changed, each with the weightiest kind of its changes. */
  readonly events: ReadonlyMap<EventId, ChangeKind>;
  /** What changed in each of them, in the order of the list. */
  readonly of: (event: EventId) => readonly Change[];
}

const kept = new WeakMap<Story, WeakMap<Story, Comparison>>();

/** What changed from one edition to another, worked out once for as long as both are there. */
export function comparison(before: Story, after: Story): Comparison {
  const known = kept.get(before) ?? new WeakMap<Story, Comparison>();
  kept.set(before, known);
  const made = known.get(after) ?? compare(before, after);
  known.set(after, made);
  return made;
}

function compare(before: Story, after: Story): Comparison {
  const list = changes(before, after);
  const groups = once(() => changesByEvent(list));
  return { list, events: changedEvents(list), of: (event) => groups().get(event) ?? [] };
}

/** Changes by event, in the order of the list. */
export function changesByEvent(list: readonly Change[]): ReadonlyMap<EventId, readonly Change[]> {
  const groups = new Map<EventId, Change[]>();
  for (const change of list) {
    const group = groups.get(change.event);
    if (group === undefined) groups.set(change.event, [change]);
    else group.push(change);
  }
  return groups;
}

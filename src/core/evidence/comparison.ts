import { once } from "../once";
import { finish, type Steps } from "../steps";
import type { EventId } from "../story/ids";
import type { Story } from "../story/model";
import { type Change, type ChangeKind, changedEvents, findingChanges } from "./changes";

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
export const comparison = (before: Story, after: Story): Comparison => finish(comparing(before, after));

/** As `comparison`, step by step; none where it was worked out before. */
export function* comparing(before: Story, after: Story): Steps<Comparison> {
  const made = kept.get(before)?.get(after);
  if (made !== undefined) return made;
  const list = yield* findingChanges(before, after);
  const groups = once(() => changesByEvent(list));
  const found = { list, events: changedEvents(list), of: (event: EventId) => groups().get(event) ?? [] };
  const known = kept.get(before) ?? new WeakMap<Story, Comparison>();
  kept.set(before, known.set(after, found));
  return found;
}

/** Whether `comparison` has it at hand. */
export const isCompared = (before: Story, after: Story): boolean => kept.get(before)?.has(after) === true;

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

import type { EventId } from "../story/ids";
import type { Story } from "../story/model";
import { type Change, type ChangeKind, changedEvents, changes } from "./changes";

/** What is different between two editions. */
export interface Comparison {
  readonly list: readonly Change[];
  /** The events that changed, each with the weightiest kind of its changes. */
  readonly events: ReadonlyMap<EventId, ChangeKind>;
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
  return { list, events: changedEvents(list) };
}

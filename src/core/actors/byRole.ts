import { type EventRow, eventRow } from "../events/row";
import { type BitSet, count, emptySet, intersect, ordinals } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ActorId } from "../story/ids";
import { ROLE_GROUPS, type RoleGroup } from "../story/vocabulary";
import type { View } from "../view/view";

/** What an actor did, and in which events. */
export interface RoleEvents {
  readonly group: RoleGroup;
  /** Events in the scope, in order of time. */
  readonly rows: readonly EventRow[];
  /** Events in the story. */
  readonly total: number;
}

/**
 * An actor's events by what it did in them, in the order of `ROLE_GROUPS`. Groups without any
 * event in the story are left out, but for "struck" and "was struck": that either is none is
 * worth saying. An event stands in each group in which the actor had a role.
 */
export function eventsByRole(
  index: StoryIndex,
  id: ActorId,
  scope: BitSet,
  clock: View["clock"],
): RoleEvents[] {
  const groups = index.roles.get(id);
  return ROLE_GROUPS.map((group) => {
    const events = groups?.get(group) ?? emptySet(index.all.size);
    return {
      group,
      rows: [...ordinals(intersect(events, scope))].flatMap(
        (ordinal) => eventRow(index, ordinal, clock) ?? [],
      ),
      total: count(events),
    };
  }).filter(({ group, total }) => total > 0 || group === "struck" || group === "was struck");
}

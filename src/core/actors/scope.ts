import { type BitSet, emptySet, forEachOrdinal, ordinals } from "../index/bitset";
import { listAt } from "../index/ragged";
import { shown } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import type { ActorId, EventId } from "../story/ids";
import type { Filter } from "../view/view";

/**
 * The events within which actors are counted. With "any of these" that is every condition but
 * `actors`. With "all together" the chosen actors stay in force, so that each count says what
 * would remain if that actor were added (for a chosen one: what there is now).
 */
export function actorScope(index: StoryIndex, filter: Filter): BitSet {
  return filter.actorsMatch === "all" ? shown(index, filter) : shown(index, filter, "actors");
}

/** All events that involve an actor, whatever the filter. */
export const eventsOf = (index: StoryIndex, id: ActorId): BitSet =>
  index.facets.actors.get(id) ?? emptySet(index.all.size);

/** The ids of the events in a set, in order of time. */
export function idsOf({ story }: StoryIndex, bits: BitSet): EventId[] {
  return [...ordinals(bits)].flatMap((ordinal) => story.events[ordinal]?.id ?? []);
}

/** The actors involved in any of the events; the one that acts first comes first. */
export function actorsIn({ columns, story }: StoryIndex, events: BitSet): Set<ActorId> {
  const positions = new Set<number>();
  forEachOrdinal(events, (ordinal) => {
    for (const actor of listAt(columns.actors, ordinal)) positions.add(actor);
  });
  const ids = [...story.actors.keys()];
  return new Set([...positions].flatMap((at) => ids[at] ?? []));
}

import { type BitSet, countBoth, intersect } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ActorId } from "../story/ids";
import type { Actor } from "../story/model";
import { eventsOf } from "./scope";

export interface Company {
  readonly actor: Actor;
  /** Events in the scope that involve both. */
  readonly count: number;
}

/** Whom an actor shares events of the scope with, most often first, then by name; never itself. */
export function appearsWith(index: StoryIndex, id: ActorId, scope: BitSet): Company[] {
  const own = intersect(eventsOf(index, id), scope);
  const company: Company[] = [];
  for (const actor of index.story.actors.values()) {
    if (actor.id === id) continue;
    const both = countBoth(own, eventsOf(index, actor.id));
    if (both > 0) company.push({ actor, count: both });
  }
  return company.sort((a, b) => b.count - a.count || a.actor.name.localeCompare(b.actor.name, "en"));
}

import { roleAt } from "../actors/roleAt";
import type { Actor, Story, StoryEvent } from "../story/model";
import type { Role } from "../story/vocabulary";

export interface Person {
  readonly actor: Actor;
  /** Post held when the event began; null when none is known. */
  readonly post: string | null;
  readonly note: string | null;
}

/** Who was involved, by role, in the order of the record: the one who acts comes first. */
export function whoDidWhat(story: Story, event: StoryEvent): { role: Role; people: Person[] }[] {
  const roles = new Map<Role, Person[]>();
  for (const { actor: id, role, note } of event.involved) {
    const actor = story.actors.get(id);
    if (actor === undefined) continue;
    const people = roles.get(role) ?? [];
    roles.set(role, people);
    people.push({ actor, post: roleAt(actor, event.when.extent.from)?.short ?? null, note });
  }
  return [...roles].map(([role, people]) => ({ role, people }));
}

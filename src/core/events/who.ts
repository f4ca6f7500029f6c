import { roleAt } from "../actors/roleAt";
import type { Actor, Story, StoryEvent } from "../story/model";
import { ROLE_GROUP, type Role } from "../story/vocabulary";

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
    const post = roleAt(actor, event.when.extent.from)?.short ?? null;
    people.push({ actor, post, note });
  }
  return [...roles].map(([role, people]) => ({ role, people }));
}

/**
 * Who acted and upon whom: the first one's role and all who share it, and those who were
 * struck or addressed. The officials who report it are in `whoDidWhat`, not here.
 */
export function gist(story: Story, event: StoryEvent): { acting: Actor[]; acted: Actor[] } {
  const [first] = event.involved;
  const named = (wanted: (role: Role) => boolean) =>
    event.involved.flatMap(({ actor, role }) => (wanted(role) ? (story.actors.get(actor) ?? []) : []));
  const passive = (role: Role) => ROLE_GROUP[role] === "was struck" || ROLE_GROUP[role] === "addressed";
  const same = (role: Role) =>
    role === first.role || (ROLE_GROUP[role] === "attended" && ROLE_GROUP[first.role] === "attended");
  return { acting: named(same), acted: passive(first.role) ? [] : named(passive) };
}

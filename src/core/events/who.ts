import { roleAt } from "../actors/roleAt";
import type { ActorId } from "../story/ids";
import type { Actor, Story, StoryEvent } from "../story/model";
import { ROLE_GROUP, type Role } from "../story/vocabulary";

export interface Person {
  readonly actor: Actor;
  /** Post held when the event began; null when none is known. */
  readonly post: string | null;
  readonly note: string | null;
}

/**
 * Who was involved, by role, in the order of the record: the one who acts comes first. In an
 * edition that lacks some of the event's claims, those who only spoke of it stand there when they
 * had spoken, and the notes, written with all claims in view, are left out.
 */
export function whoDidWhat(story: Story, event: StoryEvent): { role: Role; people: Person[] }[] {
  const roles = new Map<Role, Person[]>();
  const spoke = speakersOn(story, event);
  for (const { actor: id, role, note } of event.involved) {
    const actor = story.actors.get(id);
    if (actor === undefined || (event.partial && SPEAKS[role] === true && !spoke.has(id))) continue;
    const people = roles.get(role) ?? [];
    roles.set(role, people);
    const post = roleAt(actor, event.when.extent.from)?.short ?? null;
    people.push({ actor, post, note: event.partial ? null : note });
  }
  return [...roles].map(([role, people]) => ({ role, people }));
}

/** Roles of those who had no part in the event but told of it. */
const SPEAKS: Partial<Record<Role, boolean>> = { claimant: true, responder: true };

function speakersOn({ claims }: Story, event: StoryEvent): ReadonlySet<ActorId> {
  return new Set(
    event.claims.flatMap((id) => {
      const by = claims.get(id)?.by;
      return by?.type === "actor" ? [by.actor] : [];
    }),
  );
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

import type { Actor } from "../story/model";
import { roleAt } from "./roleAt";

/**
 * What an actor was at a moment (epoch ms), for a card: the post in force; else the last one that
 * had ended, as "formerly …"; else the affiliation. Null when nothing of these is known.
 */
export function standing(actor: Pick<Actor, "posts" | "affiliation">, at: number): string | null {
  const post = roleAt(actor, at);
  if (post !== null) return post.short;
  const ended = actor.posts.findLast(({ when }) => when !== null && when.latest <= at);
  return ended === undefined ? actor.affiliation : `formerly ${ended.short}`;
}

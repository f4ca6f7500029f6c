import type { Actor, Post } from "../story/model";

/**
 * The post that an actor held at a moment (epoch ms); null when none is known for it. Of several
 * the one that began last: a successor's post wins where doubtful ends overlap. A post without
 * dates was held throughout and gives way to a dated one; of two such posts the first listed.
 */
export function roleAt(actor: Pick<Actor, "posts">, at: number): Post | null {
  let best: Post | null = null;
  for (const post of actor.posts) {
    if (post.when !== null && !(post.when.earliest <= at && at < post.when.latest)) continue;
    if (best === null || startOf(post) > startOf(best)) best = post;
  }
  return best;
}

/** Where a post with an open start stands: after every undated one, before every other. */
const LONG_AGO = -Number.MAX_VALUE;

function startOf({ when }: Post): number {
  if (when === null) return Number.NEGATIVE_INFINITY;
  return when.earliest === Number.NEGATIVE_INFINITY ? LONG_AGO : when.from;
}

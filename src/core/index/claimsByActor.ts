import { reported } from "../evidence/reported";
import type { ActorId, ClaimId } from "../story/ids";
import type { Claim, Story } from "../story/model";

/** An actor's claims in the order in which they were made, or else published; undated ones when their event was. */
export function claimsByActor(story: Story): ReadonlyMap<ActorId, readonly Claim[]> {
  const order = new Map<ClaimId, number>();
  for (const event of story.events) {
    for (const id of event.claims) {
      const claim = story.claims.get(id);
      const at = claim === undefined ? null : reported(claim, story);
      order.set(id, at?.from ?? event.when.extent.from);
    }
  }
  const claims = new Map<ActorId, Claim[]>();
  for (const claim of story.claims.values()) {
    if (claim.by.type !== "actor") continue;
    const list = claims.get(claim.by.actor) ?? [];
    claims.set(claim.by.actor, list);
    list.push(claim);
  }
  for (const list of claims.values()) {
    list.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
  }
  return claims;
}

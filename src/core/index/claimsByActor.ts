import { reported } from "../evidence/reported";
import type { ActorId, EventId } from "../story/ids";
import type { Claim, Story } from "../story/model";

/** An actor's claims in the order in which they were made, or else published; undated ones when their event was. */
export function claimsByActor(story: Story): ReadonlyMap<ActorId, readonly Claim[]> {
  const claims = new Map<ActorId, Claim[]>();
  const undated = new Set<EventId>();
  for (const claim of story.claims.values()) {
    if (claim.by.type !== "actor") continue;
    const list = claims.get(claim.by.actor) ?? [];
    claims.set(claim.by.actor, list);
    list.push(claim);
    if (reported(claim, story) === null) undated.add(claim.event);
  }
  const starts = undated.size === 0 ? new Map<EventId, number>() : startsOf(story, undated);
  const at = (claim: Claim) => reported(claim, story)?.from ?? starts.get(claim.event) ?? 0;
  for (const list of claims.values()) {
    list.sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
  }
  return claims;
}

const startsOf = ({ events }: Story, ids: ReadonlySet<EventId>): ReadonlyMap<EventId, number> =>
  new Map(events.flatMap((event) => (ids.has(event.id) ? [[event.id, event.when.extent.from]] : [])));

import type { ClaimId, EventId } from "../story/ids";
import type { Story } from "../story/model";
import { knownOf } from "./known";

/** What a past view holds only because it came out on that day, at an hour that no page gives. */
export interface Unsure {
  readonly claims: ReadonlySet<ClaimId>;
  /** Events of which every claim is such. */
  readonly events: ReadonlySet<EventId>;
}

/**
 * Which claims and events of a past edition may not have been known yet at its instant: the day
 * of publication had begun, but was not over. Nothing in the present (null).
 */
export function unsureIn(whole: Story, past: Story, asOf: number | null): Unsure {
  const claims = new Set<ClaimId>();
  if (asOf === null) return { claims, events: new Set() };
  for (const { id } of past.claims.values()) {
    const claim = whole.claims.get(id);
    if (claim === undefined) continue;
    const held = new Set(past.claims.get(id)?.citations.map(({ source }) => source));
    const sure = claim.citations.some((citation) => {
      const known = held.has(citation.source) ? knownOf(whole, claim, citation) : null;
      return known !== null && known.sure <= asOf;
    });
    if (!sure) claims.add(id);
  }
  const events = past.events.filter((event) => event.claims.every((id) => claims.has(id)));
  return { claims, events: new Set(events.map(({ id }) => id)) };
}

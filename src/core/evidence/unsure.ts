import type { ClaimId, EventId } from "../story/ids";
import type { Claim, Story } from "../story/model";
import { knownOf } from "./known";
import { knownTable } from "./knownTable";

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
  const touched = new Set<EventId>();
  for (const claim of perhapsUnsure(whole, asOf)) {
    const held = new Set(past.claims.get(claim.id)?.citations.map(({ source }) => source));
    const sure = claim.citations.some((citation) => {
      const known = held.has(citation.source) ? knownOf(whole, claim, citation) : null;
      return known !== null && known.sure <= asOf;
    });
    if (sure || held.size === 0) continue;
    claims.add(claim.id);
    touched.add(claim.event);
  }
  const events = past.events.filter(
    (event) => touched.has(event.id) && event.claims.every((id) => claims.has(id)),
  );
  return { claims, events: new Set(events.map(({ id }) => id)) };
}

/** The claims that came out in one of their sources on a day that is not over: all others are sure, or not known. */
function perhapsUnsure(whole: Story, asOf: number): readonly Claim[] {
  const { claims, starts, from, sure } = knownTable(whole);
  return claims.filter((_, position) => {
    for (let i = starts[position] ?? 0; i < (starts[position + 1] ?? 0); i++) {
      if ((from[i] ?? Number.NaN) <= asOf && (sure[i] ?? Number.NaN) > asOf) return true;
    }
    return false;
  });
}

import type { ClaimId } from "../story/ids";
import type { Story, StoryEvent } from "../story/model";
import type { Role } from "../story/vocabulary";
import type { Given } from "./chosen";
import { givenOf } from "./derive";

/** The event with the claims that are left, and without what was written with others in view. */
export function givenIn(
  event: StoryEvent,
  { claims, sources, article }: Pick<Story, "claims" | "sources" | "article">,
): Given | null {
  const [first, ...rest] = event.claims.filter((id) => claims.has(id));
  if (first === undefined) return null;
  const given = { ...givenOf(event), claims: [first, ...rest] } as const;
  const cited = article !== null && !sources.has(article) ? { ...given, article: null } : given;
  if (given.claims.length === event.claims.length) return cited;
  return {
    ...cited,
    partial: true,
    involved: involvedIn(event, given.claims, claims),
    readings: event.readings.map((reading) => ({ ...reading, because: null })),
    summary: null,
    doubt: null,
    venueNote: null,
    notes: { said: null, basis: null, clock: null },
  };
}

/** Roles of those who had no part in the event but told of it. */
const SPEAKS: ReadonlySet<Role> = new Set<Role>(["claimant", "responder"]);

/** Those who only spoke of it stand there once they had spoken; notes were written with all claims in view. */
function involvedIn(
  { involved: [first, ...others] }: StoryEvent,
  ids: readonly ClaimId[],
  claims: Story["claims"],
): StoryEvent["involved"] {
  const speakers = ids.map((id) => claims.get(id)?.by);
  const spoke = new Set(speakers.flatMap((by) => (by?.type === "actor" ? [by.actor] : [])));
  const there = others.filter(({ role, actor }) => !SPEAKS.has(role) || spoke.has(actor));
  return [{ ...first, note: null }, ...there.map((each) => ({ ...each, note: null }))];
}

import type { ClaimId, SourceId } from "../story/ids";
import type { Citation, Claim, Story, StoryEvent } from "../story/model";
import type { Role } from "../story/vocabulary";
import type { Given } from "./chosen";
import { deriveEvents, givenOf } from "./derive";
import type { EditionOf } from "./edition";
import { knownOf } from "./fixturePlainKnown";

/** Edition by edition as `edition` makes it, by a plain look at every claim: what it is compared with. */
export function plainEdition(whole: Story, { asOf, without }: EditionOf): Story {
  const leftOut = [...without].some((id) => whole.sources.has(id));
  if (asOf === null && !leftOut) return whole;
  const claims = new Map<ClaimId, Claim>();
  for (const claim of whole.claims.values()) {
    const [first, ...rest] = claim.citations.filter((citation) =>
      isIn(whole, claim, citation, asOf, without),
    );
    if (first !== undefined) claims.set(claim.id, { ...claim, citations: [first, ...rest] });
  }
  const sources = new Map([...whole.sources].filter(([id]) => !without.has(id) && wasOut(whole, id, asOf)));
  const settled = settle({ ...whole, claims, sources });
  return { ...settled, places: placesIn(whole, settled) };
}

/** The places; how one was found is withheld where what happened there is not wholly in the edition. */
function placesIn(whole: Story, { events }: Story): Story["places"] {
  const entire = new Set(events.filter(({ partial }) => !partial).map(({ id }) => id));
  const lacking = new Set(whole.events.filter(({ id }) => !entire.has(id)).map(({ venue }) => venue));
  return new Map(
    [...whole.places].map(([id, place]) => [id, lacking.has(id) ? { ...place, basis: null } : place]),
  );
}

/** Derives the events anew until each of them has a date and no claim is on an event that has none. */
function settle(parts: Story): Story {
  const given = parts.events.flatMap((event) => givenIn(event, parts) ?? []);
  const events = deriveEvents(given, parts);
  const there = new Set(events.map(({ id }) => id));
  const claims = new Map([...parts.claims].filter(([, claim]) => there.has(claim.event)));
  if (claims.size < parts.claims.size) return settle({ ...parts, claims });
  return {
    ...parts,
    events: events.map((event) => ({ ...event, related: event.related.filter((id) => there.has(id)) })),
  };
}

function isIn(
  whole: Story,
  claim: Claim,
  citation: Citation,
  asOf: number | null,
  without: ReadonlySet<SourceId>,
): boolean {
  if (without.has(citation.source)) return false;
  if (asOf === null) return true;
  return (knownOf(whole, claim, citation)?.from ?? Number.POSITIVE_INFINITY) <= asOf;
}

const wasOut = ({ sources }: Story, id: SourceId, asOf: number | null): boolean =>
  asOf === null || (sources.get(id)?.publication?.from ?? Number.POSITIVE_INFINITY) <= asOf;

/** The event with the claims that are left, and without what was written with others in view. */
function givenIn(event: StoryEvent, { claims, sources, article }: Story): Given | null {
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

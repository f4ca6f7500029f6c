import type {
  ActorId,
  ClaimId,
  EventId,
  LineageId,
  PlaceId,
  SideId,
  SourceId,
  StoryId,
  TheatreId,
  TopicId,
} from "../story/ids";
import type {
  Actor,
  Citation,
  Claim,
  Difference,
  Figure,
  Lineage,
  Place,
  Position,
  Side,
  Source,
  Story,
  Theatre,
  Topic,
  When,
} from "../story/model";
import { type Edtf, parseEdtf } from "../time/edtf";
import { resolveEdtf } from "../time/resolve";
import { derive } from "./derive";
import type { ListRecord, Lists, StoryRecord } from "./records";

/**
 * Turns sound records into the story: the only place where ids are branded. Whatever is
 * still missing here was reported before and is passed over.
 */
export function mint(record: StoryRecord, lists: Lists): Story {
  const zone = record.zone;
  const claimsOf = claimsByEvent(lists);
  const base = {
    id: record.id as StoryId,
    title: record.title,
    description: record.description,
    version: record.version,
    extent: resolveEdtf(edtfOf(record.period), zone),
    article: (record.article ?? null) as SourceId | null,
    zones: record.zones,
    theatres: keyed<TheatreId, Theatre>(record.theatres.map((it) => ({ ...it, id: it.id as TheatreId }))),
    home: record.home as TheatreId,
    sides: keyed<SideId, Side>(record.sides.map((side) => ({ ...side, id: side.id as SideId }))),
    actors: keyed<ActorId, Actor>([...lists.actors.values()].map((actor) => actorOf(actor, zone))),
    places: keyed<PlaceId, Place>([...lists.places.values()].map(placeOf)),
    topics: keyed<TopicId, Topic>(
      [...lists.topics.values()].map((topic) => ({ ...topic, id: topic.id as TopicId })),
    ),
    lineages: keyed<LineageId, Lineage>(
      [...lists.lineages.values()].map((it) => ({ ...it, id: it.id as LineageId })),
    ),
    sources: keyed<SourceId, Source>([...lists.sources.values()].map(sourceOf)),
    claims: keyed<ClaimId, Claim>([...lists.claims.values()].map((claim) => claimOf(claim, lists))),
  };
  const events = [...lists.events.values()]
    .map((event) => ({
      ...eventOf(event, lists),
      claims: nonEmpty(claimsOf.get(event.id) ?? []),
    }))
    .sort((a, b) => inOrder(a.when.extent, b.when.extent) || (a.id < b.id ? -1 : 1));
  return { ...base, events: events.map((event, ordinal) => ({ ...event, ordinal, ...derive(event, base) })) };
}

function claimsByEvent(lists: Lists): Map<string, ClaimId[]> {
  const claims = new Map<string, ClaimId[]>();
  for (const { id, event } of lists.claims.values()) {
    const list = claims.get(event) ?? [];
    claims.set(event, list);
    list.push(id as ClaimId);
  }
  return claims;
}

const inOrder = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  a.from - b.from || a.to - b.to;

const keyed = <K extends string, T extends { readonly id: K }>(records: readonly T[]): ReadonlyMap<K, T> =>
  new Map(records.map((record) => [record.id, record]));

function actorOf(actor: ListRecord<"actors">, zone: string): Actor {
  return {
    ...actor,
    id: actor.id as ActorId,
    side: actor.side as SideId,
    affiliation: actor.affiliation ?? null,
    note: actor.note ?? null,
    posts: actor.posts.map((post) => ({
      title: post.title,
      short: post.short,
      when: post.when ? resolveEdtf(edtfOf(post.when), zone) : null,
    })),
  };
}

function placeOf(place: ListRecord<"places">): Place {
  const { extent } = place;
  return {
    id: place.id as PlaceId,
    name: place.name,
    short: place.short,
    extent:
      extent.type === "unlocated"
        ? extent
        : { type: extent.type, lat: extent.lat, lon: extent.lon, radiusKm: extent.radius_km },
    certainty: place.certainty,
    basis: place.basis,
    country: place.country ?? null,
    occupied: place.occupied ?? null,
    within: (place.within ?? null) as PlaceId | null,
    aliases: place.aliases ?? [],
  };
}

function sourceOf(source: ListRecord<"sources">): Source {
  return {
    id: source.id as SourceId,
    publisher: source.publisher,
    url: source.url ?? null,
    published: source.published ? edtfOf(source.published) : null,
    lineages: source.lineage as LineageId[],
    language: source.language ?? null,
    note: source.note ?? null,
  };
}

function claimOf(claim: ListRecord<"claims">, lists: Lists): Claim {
  return {
    id: claim.id as ClaimId,
    event: claim.event as EventId,
    by:
      claim.by.type === "actor"
        ? { type: "actor", actor: claim.by.actor as ActorId }
        : { type: "lineage", lineage: claim.by.lineage as LineageId },
    verb: claim.verb,
    about: claim.about,
    text: claim.text,
    topics: there(lists.topics, claim.topics ?? []) as TopicId[],
    said: claim.said ? whenOf({ ...claim.said, basis: "" }) : null,
    citations: nonEmpty(claim.citations.map(citationOf)),
  };
}

const citationOf = (citation: ListRecord<"claims">["citations"][number]): Citation => ({
  source: citation.source as SourceId,
  locator: citation.locator ?? null,
  phrase: citation.phrase ?? null,
  supports: citation.supports ?? null,
  differs: citation.differs ?? null,
});

function eventOf(event: ListRecord<"events">, lists: Lists) {
  return {
    id: event.id as EventId,
    kind: event.kind,
    headline: event.headline,
    summary: event.summary,
    article: event.article ? { locator: event.article.locator, phrase: event.article.phrase ?? null } : null,
    when: whenOf(event.when),
    venue: event.venue as PlaceId | null,
    venueNote: event.venue_note ?? null,
    subjects: there(lists.places, event.subjects) as PlaceId[],
    involved: nonEmpty(
      event.actors.map(({ actor, role, note }) => ({ actor: actor as ActorId, role, note: note ?? null })),
    ),
    topics: there(lists.topics, event.topics) as TopicId[],
    figures: event.figures.flatMap((figure) => figureOf(figure, lists)),
    differences: event.differences.flatMap((difference) => differenceOf(difference, lists)),
    related: there(lists.events, event.related) as EventId[],
    confidence: event.confidence,
    doubt: event.doubt ?? null,
    withdrawn: event.withdrawn ?? false,
  };
}

function whenOf(
  when: { edtf: string; zone: string; basis: string } & Partial<ListRecord<"events">["when"]>,
): When {
  const edtf = edtfOf(when.edtf);
  return {
    edtf,
    text: when.edtf,
    zone: when.zone,
    extent: resolveEdtf(edtf, when.zone),
    said: when.said ?? null,
    basis: when.basis,
    clock: when.clock ?? null,
  };
}

function figureOf(figure: ListRecord<"events">["figures"][number], lists: Lists): Figure[] {
  const claims = soundClaims(figure.claims, lists);
  const { label, value, unit = null, qualifier = null } = figure;
  return claims === null ? [] : [{ label, value, unit, qualifier, claims }];
}

function differenceOf(difference: ListRecord<"events">["differences"][number], lists: Lists): Difference[] {
  const positions = difference.positions.flatMap(({ value, note = null, claims: ids }): Position[] => {
    const claims = soundClaims(ids, lists);
    return claims === null ? [] : [{ value, note, claims }];
  });
  return positions.length < 2 ? [] : [{ question: difference.question, positions }];
}

/** The claims that there are, or null without any: nothing is shown that no claim carries. */
function soundClaims(ids: readonly string[], lists: Lists): NonEmpty<ClaimId> | null {
  const claims = there(lists.claims, ids) as ClaimId[];
  return claims.length === 0 ? null : nonEmpty(claims);
}

const there = (records: ReadonlyMap<string, unknown>, ids: readonly string[]): string[] =>
  ids.filter((id) => records.has(id));

type NonEmpty<T> = readonly [T, ...T[]];

/** Only for lists that schema and `dropDangling` keep from being empty. */
function nonEmpty<T>([first, ...rest]: readonly T[]): NonEmpty<T> {
  if (first === undefined) throw new Error("A record without the list that it rests on was let through.");
  return [first, ...rest];
}

/** Only for dates that `dropUnsound` has let through. */
function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

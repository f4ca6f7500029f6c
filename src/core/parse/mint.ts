import type { Given } from "../evidence/chosen";
import { deriveEvents } from "../evidence/derive";
import type {
  ActorId,
  ClaimId,
  EventId,
  LineageId,
  PlaceId,
  QuestionId,
  SideId,
  SourceId,
  StoryId,
  TheatreId,
  TopicId,
} from "../story/ids";
import type {
  Actor,
  AttributeKey,
  Citation,
  Claim,
  ClaimValue,
  Dated,
  Lineage,
  Place,
  Question,
  Reading,
  Side,
  Source,
  Story,
  Theatre,
  Topic,
} from "../story/model";
import { type Edtf, parseEdtf } from "../time/edtf";
import { resolveEdtf } from "../time/resolve";
import type { ListRecord, Lists, StoryRecord } from "./records";

/**
 * Turns sound records into the story, without its briefings, which are read with the story in
 * hand (`briefing.ts`). Whatever is still missing here was reported before and is passed over.
 */
export function mint(record: StoryRecord, lists: Lists): Story {
  const zone = record.zone;
  const claimsOf = claimsByEvent(lists);
  const base = {
    id: record.id as StoryId,
    title: record.title,
    description: record.description,
    version: record.version,
    licence: record.licence ?? null,
    extract: record.extract ?? null,
    period: edtfOf(record.period),
    extent: resolveEdtf(edtfOf(record.period), zone),
    zone,
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
    sources: keyed<SourceId, Source>([...lists.sources.values()].map((source) => sourceOf(source, zone))),
    questions: keyed<QuestionId, Question>(
      [...lists.questions.values()].map((it) => ({ ...it, id: it.id as QuestionId })),
    ),
    claims: keyed<ClaimId, Claim>([...lists.claims.values()].map((claim) => claimOf(claim, lists))),
  };
  const given = [...lists.events.values()].map(
    (event): Given => ({
      ...eventOf(event, lists),
      claims: nonEmpty(claimsOf.get(event.id) ?? []),
    }),
  );
  return { ...base, events: deriveEvents(given, base), briefings: new Map() };
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

const keyed = <K extends string, T extends { readonly id: K }>(records: readonly T[]): ReadonlyMap<K, T> =>
  new Map(records.map((record) => [record.id, record]));

function actorOf(actor: ListRecord<"actors">, zone: string): Actor {
  return {
    ...actor,
    id: actor.id as ActorId,
    side: actor.side as SideId,
    affiliation: actor.affiliation ?? null,
    note: actor.note ?? null,
    posts: actor.posts.map(({ title, short, when }) => {
      const held = when ? edtfOf(when) : null;
      return { title, short, held, when: held === null ? null : resolveEdtf(held, zone) };
    }),
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
    basis: place.basis ?? null,
    country: place.country ?? null,
    occupied: place.occupied ?? null,
    within: (place.within ?? null) as PlaceId | null,
    aliases: place.aliases ?? [],
  };
}

function sourceOf(source: ListRecord<"sources">, assumed: string): Source {
  const published = source.published ? edtfOf(source.published) : null;
  const zone = source.zone ?? assumed;
  return {
    id: source.id as SourceId,
    publisher: source.publisher,
    url: source.url ?? null,
    published,
    zone,
    zoneAssumed: !source.zone,
    publication: published === null ? null : resolveEdtf(published, zone),
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
    value: claim.value ? claimValue(claim.value, lists) : null,
    topics: there(lists.topics, claim.topics ?? []) as TopicId[],
    said: claim.said ? datedOf(claim.said) : null,
    revises: (there(lists.claims, claim.revises ? [claim.revises] : [])[0] ?? null) as ClaimId | null,
    withdraws: there(lists.claims, claim.withdraws ?? []) as ClaimId[],
    citations: nonEmpty(claim.citations.map((citation) => citationOf(citation, lists))),
  };
}

function claimValue(value: NonNullable<ListRecord<"claims">["value"]>, lists: Lists): ClaimValue {
  switch (value.type) {
    case "time":
      return { type: "time", when: datedOf(value.when) };
    case "place":
      return { type: "place", place: value.place as PlaceId };
    case "figure":
      return {
        type: "figure",
        figure: value.figure,
        amount: value.amount,
        qualifier: value.qualifier ?? null,
        unit: value.unit ?? null,
        question: (value.question && lists.questions.has(value.question)
          ? value.question
          : null) as QuestionId | null,
      };
    case "position":
      return { type: "position", question: value.question as QuestionId, answer: value.answer };
  }
}

const citationOf = (citation: ListRecord<"claims">["citations"][number], lists: Lists): Citation => ({
  source: citation.source as SourceId,
  lineages: (citation.lineage ?? lists.sources.get(citation.source)?.lineage ?? []) as LineageId[],
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
    summary: event.summary ?? null,
    article: event.article ? { locator: event.article.locator, phrase: event.article.phrase ?? null } : null,
    notes: {
      said: event.when.said ?? null,
      basis: event.when.basis ?? null,
      clock: event.when.clock ?? null,
    },
    venueNote: event.venue_note ?? null,
    subjects: there(lists.places, event.subjects) as PlaceId[],
    involved: nonEmpty(
      event.actors.map(({ actor, role, note }) => ({ actor: actor as ActorId, role, note: note ?? null })),
    ),
    topics: there(lists.topics, event.topics) as TopicId[],
    readings: event.readings.flatMap((reading) => readingOf(reading, lists)),
    partial: event.partial ?? false,
    related: there(lists.events, event.related) as EventId[],
    confidence: event.confidence,
    doubt: event.doubt ?? null,
  };
}

function datedOf({ edtf: text, zone }: { readonly edtf: string; readonly zone: string }): Dated {
  const edtf = edtfOf(text);
  return { edtf, text, zone, extent: resolveEdtf(edtf, zone) };
}

/** With the claims that there are; without any there is nothing to read. */
function readingOf(reading: ListRecord<"events">["readings"][number], lists: Lists): Reading[] {
  const claims = there(lists.claims, reading.claims) as ClaimId[];
  if (claims.length === 0) return [];
  const { because, inferred = false } = reading;
  return [{ of: reading.of as AttributeKey, claims: nonEmpty(claims), because: because ?? null, inferred }];
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

import { keepStanding, type Standing } from "../../evidence/standing";
import { emptySet, put } from "../../index/bitset";
import type { Columns } from "../../index/columns";
import { listAt } from "../../index/ragged";
import type {
  ActorId,
  ClaimId,
  EventId,
  LineageId,
  PlaceId,
  SideId,
  SourceId,
  TopicId,
} from "../../story/ids";
import type { Actor, Citation, Claim, ClaimValue, Post, Source, Story } from "../../story/model";
import { ASPECTS, VERBS } from "../../story/vocabulary";
import {
  type DecodedEvidence,
  type DecodedHead,
  positionIn,
  raggedFrom,
  sizeOf,
  sparseJsonReader,
  sparseReader,
  sparseTextReader,
  textReader,
} from "./decode";
import { type EventData, type EventEvidence, packedEvents } from "./event";
import { later } from "./later";
import { LazyMap, type Records } from "./lazyMap";
import type { Numbers } from "./numbers";
import { edtfOf, extentsFrom, type Times, timesFrom } from "./times";

/** A story from its packed form, with the columns that its index is made from. */
export interface Unpacked {
  readonly story: Story;
  readonly columns: Columns;
  /** The claim and the source at a position of their columns. */
  readonly claimAt: (position: number) => Claim;
  readonly sourceAt: (position: number) => Source;
  /**
   * Gives the story what stands behind its events, where that comes later. Until then claims, summaries and
   * figures cannot be asked for.
   */
  readonly complete: (evidence: DecodedEvidence) => void;
}

/** What stands behind the events, once it is there. */
interface Evidence extends EventEvidence {
  readonly claims: Records<Claim>;
}

/**
 * Reads a packed story, or as much of it as is drawn. It was checked when it was made, and is not checked
 * again. Records are made when they are asked for.
 */
export function unpack(packed: DecodedHead & { readonly evidence?: DecodedEvidence }): Unpacked {
  const times = timesFrom(packed.columns.events.when);
  const columns = columnsFrom(packed, times);
  const evidence = later<Evidence>("The claims behind the events");
  const [claims, sources] = [new LazyMap<ClaimId, Claim>(() => evidence.get().claims), sourcesFrom(packed)];
  const story: Story = {
    ...packed.story,
    extent: extentsFrom(packed.columns.extent).extent(0),
    theatres: keyed(packed.theatres),
    sides: keyed(packed.sides),
    actors: new Map(actorsFrom(packed).map((actor) => [actor.id, actor])),
    places: keyed(packed.places),
    topics: keyed(packed.topics),
    lineages: keyed(packed.lineages),
    sources,
    questions: keyed(packed.questions),
    briefings: keyed(packed.briefings),
    claims,
    events: packedEvents(eventData(packed, columns, times, evidence)),
  };
  const complete = (come: DecodedEvidence) => {
    evidence.put({
      claims: claimsFrom(packed, come, (i) => sources.idAt(i)),
      claim: (i) => claims.idAt(i),
      summary: textReader(come.summary),
      figures: sparseJsonReader(come.figures),
    });
    keepStanding(claims, standingFrom(come));
  };
  if (packed.evidence !== undefined) complete(packed.evidence);
  return { story, columns, claimAt: (i) => claims.at(i), sourceAt: (i) => sources.at(i), complete };
}

function standingFrom({ claims, revised }: DecodedEvidence): Standing {
  const id = textReader(claims.id);
  const replaced = new Map<ClaimId, ClaimId>();
  for (let i = 0; i < revised.length; i += 2) {
    replaced.set(id(revised[i] ?? 0) as ClaimId, id(revised[i + 1] ?? 0) as ClaimId);
  }
  const withdraws = sparseJsonReader<readonly ClaimId[]>(claims.withdraws);
  const withdrawn = Array.from(claims.withdraws.at, (i) => withdraws(i) ?? []).flat();
  return { revised: replaced, withdrawn: new Set(withdrawn) };
}

const keyed = <K extends string, T extends { readonly id: K }>(
  records: readonly unknown[],
): ReadonlyMap<K, T> => new Map((records as readonly T[]).map((record) => [record.id, record]));

const idsOf = <K extends string>(records: readonly unknown[]): readonly K[] =>
  (records as readonly { readonly id: K }[]).map(({ id }) => id);

function actorsFrom({ actors, columns }: DecodedHead): Actor[] {
  const times = extentsFrom(columns.posts);
  let next = 0;
  return (actors as readonly Actor[]).map((actor) => ({
    ...actor,
    posts: actor.posts.map(
      (post): Post => ({ ...post, when: post.when === null ? null : times.extent(next++) }),
    ),
  }));
}

function columnsFrom({ columns: { events } }: DecodedHead, times: Times): Columns {
  const size = sizeOf(events.id);
  const { from, to, earliest, latest, precision } = times;
  const marked = ({ at }: { readonly at: Numbers }) => {
    const bits = emptySet(size);
    for (const ordinal of at) put(bits, ordinal);
    return bits;
  };
  return {
    size,
    kind: new Uint8Array(events.kind),
    side: new Uint8Array(events.side),
    certainty: new Uint8Array(events.certainty),
    origins: new Uint16Array(events.origins),
    venue: new Int32Array(events.venue),
    from,
    to,
    earliest,
    latest,
    precision,
    actors: raggedFrom(events.actors),
    roles: new Uint8Array(events.roles),
    topics: raggedFrom(events.topics),
    subjects: raggedFrom(events.subjects),
    article: marked(events.article),
    differing: marked(events.differences),
  };
}

function eventData(
  packed: DecodedHead,
  columns: Columns,
  times: Times,
  evidence: EventData["evidence"],
): EventData {
  const { events } = packed.columns;
  return {
    columns,
    ids: {
      events: textReader(events.id),
      sides: idsOf<SideId>(packed.sides),
      actors: idsOf<ActorId>(packed.actors),
      places: idsOf<PlaceId>(packed.places),
      topics: idsOf<TopicId>(packed.topics),
    },
    times,
    claims: raggedFrom(events.claims),
    headline: textReader(events.headline),
    basis: textReader(events.basis),
    doubt: textReader(events.doubt),
    venueNote: textReader(events.venueNote),
    confidence: new Uint8Array(events.confidence),
    said: sparseTextReader(events.said),
    clock: sparseTextReader(events.clock),
    notes: sparseTextReader(events.notes),
    article: sparseJsonReader(events.article),
    differences: sparseJsonReader(events.differences),
    readings: sparseJsonReader(events.readings),
    related: sparseJsonReader(events.related),
    withdrawn: (i) => positionIn(events.withdrawn, i) >= 0,
    evidence,
  };
}

function claimsFrom(
  packed: DecodedHead,
  { claims }: DecodedEvidence,
  source: (position: number) => SourceId,
): Records<Claim> {
  const { events } = packed.columns;
  const actors = idsOf<ActorId>(packed.actors);
  const lineages = idsOf<LineageId>(packed.lineages);
  const [id, event, text] = [textReader(claims.id), textReader(events.id), textReader(claims.text)];
  const topics = sparseJsonReader<readonly TopicId[]>(claims.topics);
  const revises = sparseTextReader(claims.revises);
  const withdraws = sparseJsonReader<readonly ClaimId[]>(claims.withdraws);
  const valueAt = valuesFrom(packed, claims);
  const said = sparseReader(claims.said, (times) => timesFrom(times).dated);
  const citationsAt = citationsFrom(packed, claims, source);
  const make = (i: number): Claim => {
    const by = claims.by[i] ?? 0;
    return {
      id: id(i) as ClaimId,
      event: event(claims.event[i] ?? 0) as EventId,
      by:
        by < actors.length
          ? { type: "actor", actor: actors[by] as ActorId }
          : { type: "lineage", lineage: lineages[by - actors.length] as LineageId },
      verb: VERBS[claims.verb[i] ?? 0] ?? "says",
      about: ASPECTS[claims.about[i] ?? 0] ?? "content",
      text: text(i),
      value: valueAt(i),
      topics: topics(i) ?? [],
      said: said(i) ?? null,
      revises: (revises(i) ?? null) as ClaimId | null,
      withdraws: withdraws(i) ?? [],
      citations: citationsAt(i),
    };
  };
  return { size: sizeOf(claims.id), id, make };
}

type Claims = DecodedEvidence["claims"];

function valuesFrom({ places }: DecodedHead, claims: Claims): (i: number) => ClaimValue | null {
  const ids = idsOf<PlaceId>(places);
  const dated = sparseReader(claims.times, (times) => timesFrom(times).dated);
  const placed = sparseReader(claims.places, (positions) => (i) => ids[positions[i] ?? 0]);
  const others = sparseJsonReader<ClaimValue>(claims.values);
  return (i) => {
    const when = dated(i);
    if (when !== undefined) return { type: "time", when };
    const place = placed(i);
    if (place !== undefined) return { type: "place", place };
    return others(i) ?? null;
  };
}

function citationsFrom(
  { columns: { sources }, lineages }: DecodedHead,
  claims: Claims,
  source: (position: number) => SourceId,
): (i: number) => Claim["citations"] {
  const origins = idsOf<LineageId>(lineages);
  const ofSource = raggedFrom(sources.lineages);
  const own = sparseJsonReader<readonly number[]>(claims.lineages);
  const lists = raggedFrom(claims.citations);
  const [locator, phrase, differs] = [
    sparseTextReader(claims.locator),
    sparseTextReader(claims.phrase),
    sparseTextReader(claims.differs),
  ];
  const supports = textReader(claims.supports);
  return (i) => {
    const start = lists.starts[i] ?? 0;
    const all = Array.from(
      listAt(lists, i),
      (from, at): Citation => ({
        source: source(from),
        lineages: Array.from(own(start + at) ?? listAt(ofSource, from), (one) => origins[one] as LineageId),
        locator: locator(start + at) ?? null,
        phrase: phrase(start + at) ?? null,
        supports: supports(start + at) || null,
        differs: differs(start + at) ?? null,
      }),
    );
    return all as [Citation, ...Citation[]];
  };
}

function sourcesFrom({ columns: { sources }, lineages }: DecodedHead): LazyMap<SourceId, Source> {
  const [id, publisher] = [textReader(sources.id), textReader(sources.publisher)];
  const [zone, language] = [textReader(sources.zone), textReader(sources.language)];
  const [url, note] = [sparseTextReader(sources.url), sparseTextReader(sources.note)];
  const published = sparseReader(sources.published, (times) => {
    const text = textReader(times.text);
    const { extent } = extentsFrom(times);
    return (i) => ({ edtf: edtfOf(text(i)), extent: extent(i) });
  });
  const origins = raggedFrom(sources.lineages);
  const ids = idsOf<LineageId>(lineages);
  const make = (i: number): Source => {
    const time = published(i);
    return {
      id: id(i) as SourceId,
      publisher: publisher(i),
      url: url(i) ?? null,
      published: time?.edtf ?? null,
      zone: zone(i),
      zoneAssumed: positionIn(sources.zoneAssumed, i) >= 0,
      publication: time?.extent ?? null,
      lineages: Array.from(listAt(origins, i), (at) => ids[at] as LineageId),
      language: language(i) || null,
      note: note(i) ?? null,
    };
  };
  const records = { size: sizeOf(sources.id), id, make };
  return new LazyMap(() => records);
}

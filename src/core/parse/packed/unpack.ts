import { keepStanding } from "../../evidence/standing";
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
import { raggedFrom, sparseMap, textReader } from "./decode";
import type { Sparse } from "./encode";
import { type EventData, packedEvents } from "./event";
import { FORMAT, type PackedStory } from "./form";
import { LazyMap } from "./lazyMap";
import { edtfOf, type Times, timesFrom } from "./times";

/** A story from its packed form, with the columns that its index is made from. */
export interface Unpacked {
  readonly story: Story;
  readonly columns: Columns;
}

/** Whether a file of the build holds a packed story and not the files of a folder. */
export const isPacked = (value: unknown): value is PackedStory =>
  typeof value === "object" && value !== null && "packed" in value;

/**
 * Reads a packed story. It was checked when it was made, and is not checked again; only a form
 * of another version is refused. Records are made when they are asked for.
 */
export function unpack(packed: PackedStory): Unpacked {
  if (packed.packed !== FORMAT) {
    throw new Error(
      `found a packed story of form ${packed.packed}, expected ${FORMAT}: story and app are of different builds; build again`,
    );
  }
  const times = timesFrom(packed.events.when);
  const columns = columnsFrom(packed, times);
  const claims = claimsFrom(packed);
  const story: Story = {
    ...packed.story,
    extent: timesFrom(packed.extent).extent(0),
    theatres: keyed(packed.theatres),
    sides: keyed(packed.sides),
    actors: new Map(actorsFrom(packed).map((actor) => [actor.id, actor])),
    places: keyed(packed.places),
    topics: keyed(packed.topics),
    lineages: keyed(packed.lineages),
    sources: sourcesFrom(packed),
    questions: keyed(packed.questions),
    briefings: keyed(packed.briefings),
    claims,
    events: packedEvents(eventData(packed, columns, times)),
  };
  const ids = packed.claims.id as readonly ClaimId[];
  const revised = new Map<ClaimId, ClaimId>();
  for (let i = 0; i < packed.revised.length; i += 2) {
    revised.set(ids[packed.revised[i] ?? 0] as ClaimId, ids[packed.revised[i + 1] ?? 0] as ClaimId);
  }
  keepStanding(claims, { revised, withdrawn: new Set(packed.claims.withdraws.values.flat() as ClaimId[]) });
  return { story, columns };
}

const keyed = <K extends string, T extends { readonly id: K }>(
  records: readonly unknown[],
): ReadonlyMap<K, T> => new Map((records as readonly T[]).map((record) => [record.id, record]));

const idsOf = <K extends string>(records: readonly unknown[]): readonly K[] =>
  (records as readonly { readonly id: K }[]).map(({ id }) => id);

function actorsFrom({ actors, posts }: PackedStory): Actor[] {
  const times = timesFrom(posts);
  let next = 0;
  return (actors as readonly Actor[]).map((actor) => ({
    ...actor,
    posts: actor.posts.map(
      (post): Post => ({ ...post, when: post.when === null ? null : times.extent(next++) }),
    ),
  }));
}

function columnsFrom({ events }: PackedStory, times: Times): Columns {
  const size = events.id.length;
  const { from, to, earliest, latest, precision } = times;
  const marked = ({ at }: Sparse<unknown>) => {
    const bits = emptySet(size);
    for (const ordinal of at) put(bits, ordinal);
    return bits;
  };
  return {
    size,
    kind: Uint8Array.from(events.kind),
    side: Uint8Array.from(events.side),
    certainty: Uint8Array.from(events.certainty),
    origins: Uint16Array.from(events.origins),
    venue: Int32Array.from(events.venue, (at) => at - 1),
    from,
    to,
    earliest,
    latest,
    precision,
    actors: raggedFrom(events.actors),
    roles: Uint8Array.from(events.roles),
    topics: raggedFrom(events.topics),
    subjects: raggedFrom(events.subjects),
    article: marked(events.article),
    differing: marked(events.differences),
  };
}

function eventData(packed: PackedStory, columns: Columns, times: Times): EventData {
  const { events } = packed;
  return {
    columns,
    ids: {
      events: events.id as readonly EventId[],
      sides: idsOf<SideId>(packed.sides),
      actors: idsOf<ActorId>(packed.actors),
      places: idsOf<PlaceId>(packed.places),
      topics: idsOf<TopicId>(packed.topics),
      claims: packed.claims.id as readonly ClaimId[],
    },
    times,
    claims: raggedFrom(events.claims),
    headline: textReader(events.headline),
    summary: textReader(events.summary),
    basis: textReader(events.basis),
    doubt: textReader(events.doubt),
    venueNote: textReader(events.venueNote),
    confidence: Uint8Array.from(events.confidence),
    said: sparseMap(events.said),
    clock: sparseMap(events.clock),
    notes: sparseMap(events.notes),
    article: sparseMap(events.article),
    figures: sparseMap(events.figures),
    differences: sparseMap(events.differences),
    readings: sparseMap(events.readings),
    related: sparseMap(events.related),
    withdrawn: sparseMap(events.withdrawn),
  };
}

function claimsFrom(packed: PackedStory): Story["claims"] {
  const { claims } = packed;
  const actors = idsOf<ActorId>(packed.actors);
  const lineages = idsOf<LineageId>(packed.lineages);
  const text = textReader(claims.text);
  const topics = sparseMap(claims.topics);
  const revises = sparseMap(claims.revises);
  const withdraws = sparseMap(claims.withdraws);
  const valueAt = valuesFrom(packed);
  const said = timesFrom(claims.said);
  const saidAt = new Map(claims.saidBy.map((claim, i) => [claim, i]));
  const citationsAt = citationsFrom(packed);
  const make = (i: number): Claim => {
    const by = claims.by[i] ?? 0;
    const time = saidAt.get(i);
    return {
      id: claims.id[i] as ClaimId,
      event: packed.events.id[claims.event[i] ?? 0] as EventId,
      by:
        by < actors.length
          ? { type: "actor", actor: actors[by] as ActorId }
          : { type: "lineage", lineage: lineages[by - actors.length] as LineageId },
      verb: VERBS[claims.verb[i] ?? 0] ?? "says",
      about: ASPECTS[claims.about[i] ?? 0] ?? "content",
      text: text(i),
      value: valueAt(i),
      topics: (topics.get(i) ?? []) as readonly TopicId[],
      said: time === undefined ? null : said.dated(time),
      revises: (revises.get(i) ?? null) as ClaimId | null,
      withdraws: (withdraws.get(i) ?? []) as readonly ClaimId[],
      citations: citationsAt(i),
    };
  };
  return new LazyMap(claims.id as readonly ClaimId[], make);
}

function valuesFrom({ claims, places }: PackedStory): (i: number) => ClaimValue | null {
  const ids = idsOf<PlaceId>(places);
  const times = timesFrom(claims.times);
  const timed = new Map(claims.timed.map((claim, i) => [claim, i]));
  const placed = sparseMap(claims.places);
  const others = sparseMap(claims.values as Sparse<ClaimValue>);
  return (i) => {
    const [time, place] = [timed.get(i), placed.get(i)];
    if (time !== undefined) return { type: "time", when: times.dated(time) };
    if (place !== undefined) return { type: "place", place: ids[place] as PlaceId };
    return others.get(i) ?? null;
  };
}

function citationsFrom({ claims, ...packed }: PackedStory): (i: number) => Claim["citations"] {
  const sources = packed.sources.id as readonly SourceId[];
  const origins = idsOf<LineageId>(packed.lineages);
  const ofSource = raggedFrom(packed.sources.lineages);
  const own = sparseMap(claims.lineages);
  const lists = raggedFrom(claims.citations);
  const [locator, phrase, differs] = [claims.locator, claims.phrase, claims.differs].map((each) =>
    sparseMap(each),
  );
  const supports = textReader(claims.supports);
  return (i) => {
    const start = lists.starts[i] ?? 0;
    const all = Array.from(
      listAt(lists, i),
      (source, at): Citation => ({
        source: sources[source] as SourceId,
        lineages: Array.from(
          own.get(start + at) ?? listAt(ofSource, source),
          (one) => origins[one] as LineageId,
        ),
        locator: locator?.get(start + at) ?? null,
        phrase: phrase?.get(start + at) ?? null,
        supports: supports(start + at) || null,
        differs: differs?.get(start + at) ?? null,
      }),
    );
    return all as unknown as Claim["citations"];
  };
}

function sourcesFrom({ sources, lineages }: PackedStory): Story["sources"] {
  const publisher = textReader(sources.publisher);
  const zone = textReader(sources.zone);
  const language = textReader(sources.language);
  const [url, note] = [sparseMap(sources.url), sparseMap(sources.note)];
  const assumed = sparseMap(sources.zoneAssumed);
  const published = timesFrom(sources.published);
  const text = textReader(sources.published.text);
  const dated = new Map(sources.dated.map((source, i) => [source, i]));
  const origins = raggedFrom(sources.lineages);
  const ids = idsOf<LineageId>(lineages);
  const make = (i: number): Source => {
    const time = dated.get(i);
    return {
      id: sources.id[i] as SourceId,
      publisher: publisher(i),
      url: url.get(i) ?? null,
      published: time === undefined ? null : edtfOf(text(time)),
      zone: zone(i),
      zoneAssumed: assumed.has(i),
      publication: time === undefined ? null : published.extent(time),
      lineages: Array.from(listAt(origins, i), (at) => ids[at] as LineageId),
      language: language(i) || null,
      note: note.get(i) ?? null,
    };
  };
  return new LazyMap(sources.id as readonly SourceId[], make);
}

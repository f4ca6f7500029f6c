import type { Actor, Claim, ClaimValue, Place, Source, Story, StoryEvent } from "../story/model";
import { formatEdtf } from "../time/edtf";
import type { Kept } from "./kept";

/**
 * A story, or part of it, as the records of its files: what `core/parse` makes the same of again.
 * Nothing derived is written. Nulls stand where a record says nothing.
 */

/** `story.json`, with what the file says that it is about and that it leaves out. */
export function storyRecordOf(story: Story, description: string, extract: string | null) {
  const { id, title, version, licence, zone, zones, home } = story;
  return {
    id,
    title,
    description,
    version,
    licence,
    extract: extract ?? story.extract,
    period: formatEdtf(story.period),
    zone,
    article: story.article !== null && story.sources.has(story.article) ? story.article : null,
    zones,
    home,
    theatres: [...story.theatres.values()],
    sides: [...story.sides.values()],
  };
}

export const actorRecordOf = ({ posts, ...actor }: Actor) => ({
  ...actor,
  posts: posts.map(({ title, short, held }) => ({
    title,
    short,
    when: held === null ? null : formatEdtf(held),
  })),
});

export function placeRecordOf({ extent, ...place }: Place) {
  if (extent.type === "unlocated") return { ...place, extent };
  const { type, lat, lon, radiusKm } = extent;
  return { ...place, extent: { type, lat, lon, radius_km: radiusKm } };
}

export const sourceRecordOf = (source: Source) => ({
  id: source.id,
  publisher: source.publisher,
  url: source.url,
  published: source.published === null ? null : formatEdtf(source.published),
  zone: source.zoneAssumed ? null : source.zone,
  lineage: source.lineages,
  language: source.language,
  note: source.note,
});

/** @param bare without what was noted of sources with more claims in view. */
export function claimRecordOf(claim: Claim, { claims, topics }: Kept, bare: boolean) {
  const { id, event, by, verb, about, text, value, said, revises, withdraws, citations } = claim;
  const taken = withdraws.filter((other) => claims.has(other));
  return {
    id,
    event,
    by,
    verb,
    about,
    text,
    value: value === null ? null : valueRecordOf(value),
    topics: claim.topics.filter((topic) => topics.has(topic)),
    said: said === null ? null : { edtf: said.text, zone: said.zone },
    revises: revises !== null && claims.has(revises) ? revises : null,
    ...(taken.length === 0 ? {} : { withdraws: taken }),
    citations: citations.map(({ source, lineages, locator, phrase, supports, differs }) => ({
      source,
      lineage: lineages,
      locator,
      phrase,
      supports: bare ? null : supports,
      differs: bare ? null : differs,
    })),
  };
}

function valueRecordOf(value: ClaimValue) {
  if (value.type !== "time") return value;
  return { type: value.type, when: { edtf: value.when.text, zone: value.when.zone } };
}

export function eventRecordOf(event: StoryEvent, { claims, events }: Kept) {
  const { id, kind, headline, summary, article, when, venueNote, confidence, doubt, partial } = event;
  return {
    id,
    kind,
    headline,
    summary,
    ...(partial ? { partial } : {}),
    article,
    when: { said: when.said, basis: when.basis, clock: when.clock },
    venue_note: venueNote,
    subjects: event.subjects,
    actors: event.involved,
    topics: event.topics,
    readings: event.readings.flatMap((reading) => {
      const read = reading.claims.filter((claim) => claims.has(claim));
      return read.length === 0 ? [] : [{ ...reading, claims: read }];
    }),
    related: event.related.filter((other) => events.has(other)),
    confidence,
    doubt,
  };
}

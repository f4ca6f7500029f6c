import { standingOf } from "../../evidence/standing";
import { columnsOf } from "../../index/columns";
import type { Claim, Dated, Source, Story } from "../../story/model";
import { ASPECTS, CONFIDENCES, VERBS } from "../../story/vocabulary";
import { formatEdtf } from "../../time/edtf";
import {
  extentsOf,
  listsIn,
  listsOf,
  markedIn,
  positionsOf,
  sparseJson,
  sparseOf,
  sparseTexts,
  textsOf,
  timesOf,
} from "./encode";
import { FORMAT, type PackedClaims, type PackedEvents, type PackedSources, type PackedStory } from "./form";
import { type Coded, encodeNumbers } from "./numbers";

export type { PackedStory } from "./form";

/** Packs a story that the parser has made. `unpack` gives an equal one back. */
export function pack(story: Story): PackedStory {
  const { id, title, description, version, licence, extract, period, zone, article, zones, home } = story;
  const actors = [...story.actors.values()];
  const posts = actors.flatMap((actor) => actor.posts.flatMap(({ when }) => when ?? []));
  const claims = positionsOf(story.claims);
  const { revised } = standingOf(story);
  return {
    packed: FORMAT,
    story: { id, title, description, version, licence, extract, period, zone, article, zones, home },
    theatres: [...story.theatres.values()],
    sides: [...story.sides.values()],
    actors: actors.map((actor) => ({
      ...actor,
      posts: actor.posts.map((post) => ({ ...post, when: post.when === null ? null : true })),
    })),
    places: [...story.places.values()],
    topics: [...story.topics.values()],
    lineages: [...story.lineages.values()],
    questions: [...story.questions.values()],
    briefings: [...story.briefings.values()],
    columns: {
      sources: packSources(story),
      events: packEvents(story),
      extent: extentsOf([story.extent]),
      posts: extentsOf(posts),
    },
    evidence: {
      claims: packClaims(story),
      revised: encodeNumbers(
        [...revised].flatMap(([old, later]) => [claims.get(old) ?? 0, claims.get(later) ?? 0]),
      ),
      summary: textsOf(story.events.map(({ summary }) => summary ?? "")),
      figures: sparseJson(story.events.map(({ figures }) => figures)),
    },
  };
}

function packEvents(story: Story): PackedEvents<Coded> {
  const { events } = story;
  const columns = columnsOf(story);
  const claims = positionsOf(story.claims);
  return {
    id: textsOf(events.map(({ id }) => id)),
    kind: encodeNumbers(columns.kind),
    headline: textsOf(events.map(({ headline }) => headline)),
    when: timesOf(events.map(({ when }) => when)),
    said: sparseTexts(events.map(({ when }) => when.said)),
    basis: textsOf(events.map(({ when }) => when.basis ?? "")),
    clock: sparseTexts(events.map(({ when }) => when.clock)),
    article: sparseJson(events.map(({ article }) => article)),
    venue: encodeNumbers(columns.venue),
    venueNote: textsOf(events.map(({ venueNote }) => venueNote ?? "")),
    subjects: listsIn(columns.subjects),
    actors: listsIn(columns.actors),
    roles: encodeNumbers(columns.roles),
    notes: sparseTexts(events.flatMap(({ involved }) => involved.map(({ note }) => note))),
    topics: listsIn(columns.topics),
    differences: sparseJson(events.map(({ differences }) => differences)),
    readings: sparseJson(events.map(({ readings }) => readings)),
    claims: listsOf(events.map((event) => event.claims.map((claim) => claims.get(claim) ?? 0))),
    related: sparseJson(events.map(({ related }) => related)),
    confidence: encodeNumbers(events.map(({ confidence }) => CONFIDENCES.indexOf(confidence))),
    doubt: textsOf(events.map(({ doubt }) => doubt ?? "")),
    withdrawn: markedIn(events.map(({ withdrawn }) => withdrawn)),
    side: encodeNumbers(columns.side),
    origins: encodeNumbers(columns.origins),
    certainty: encodeNumbers(columns.certainty),
  };
}

function packClaims(story: Story): PackedClaims<Coded> {
  const claims = [...story.claims.values()];
  const at = {
    events: new Map(story.events.map(({ id, ordinal }) => [id, ordinal])),
    actors: positionsOf(story.actors),
    lineages: positionsOf(story.lineages),
    places: positionsOf(story.places),
    sources: positionsOf(story.sources),
  };
  return {
    id: textsOf(claims.map(({ id }) => id)),
    event: encodeNumbers(claims.map(({ event }) => at.events.get(event) ?? 0)),
    by: encodeNumbers(
      claims.map(({ by }) =>
        by.type === "actor"
          ? (at.actors.get(by.actor) ?? 0)
          : story.actors.size + (at.lineages.get(by.lineage) ?? 0),
      ),
    ),
    verb: encodeNumbers(claims.map(({ verb }) => VERBS.indexOf(verb))),
    about: encodeNumbers(claims.map(({ about }) => ASPECTS.indexOf(about))),
    text: textsOf(claims.map(({ text }) => text)),
    times: sparseOf(
      claims.map(({ value }) => (value?.type === "time" ? value.when : null)),
      timesOf,
    ),
    places: sparseOf(
      claims.map(({ value }) => (value?.type === "place" ? (at.places.get(value.place) ?? 0) : null)),
      encodeNumbers,
    ),
    values: sparseJson(
      claims.map(({ value }) => (value?.type === "figure" || value?.type === "position" ? value : null)),
    ),
    topics: sparseJson(claims.map(({ topics }) => topics)),
    said: sparseOf(
      claims.map(({ said }) => said),
      timesOf,
    ),
    revises: sparseTexts(claims.map(({ revises }) => revises)),
    withdraws: sparseJson(claims.map(({ withdraws }) => withdraws)),
    citations: listsOf(
      claims.map((claim) => claim.citations.map(({ source }) => at.sources.get(source) ?? 0)),
    ),
    ...packCitations(story, claims),
  };
}

type CitationColumns = "locator" | "lineages" | "phrase" | "supports" | "differs";

function packCitations(story: Story, claims: readonly Claim[]): Pick<PackedClaims<Coded>, CitationColumns> {
  const citations = claims.flatMap((claim) => claim.citations);
  const positions = positionsOf(story.lineages);
  return {
    locator: sparseTexts(citations.map(({ locator }) => locator)),
    lineages: sparseJson(
      citations.map(({ source, lineages }) =>
        lineages.join() === story.sources.get(source)?.lineages.join()
          ? null
          : lineages.map((id) => positions.get(id) ?? 0),
      ),
    ),
    phrase: sparseTexts(citations.map(({ phrase }) => phrase)),
    supports: textsOf(citations.map(({ supports }) => supports ?? "")),
    differs: sparseTexts(citations.map(({ differs }) => differs)),
  };
}

function packSources(story: Story): PackedSources<Coded> {
  const sources = [...story.sources.values()];
  const lineages = positionsOf(story.lineages);
  return {
    id: textsOf(sources.map(({ id }) => id)),
    publisher: textsOf(sources.map(({ publisher }) => publisher)),
    url: sparseTexts(sources.map(({ url }) => url)),
    zone: textsOf(sources.map(({ zone }) => zone)),
    zoneAssumed: markedIn(sources.map(({ zoneAssumed }) => zoneAssumed)),
    published: sparseOf(sources.map(publishedOf), timesOf),
    lineages: listsOf(sources.map((source) => source.lineages.map((id) => lineages.get(id) ?? 0))),
    language: textsOf(sources.map(({ language }) => language ?? "")),
    note: sparseTexts(sources.map(({ note }) => note)),
  };
}

function publishedOf({ published, publication, zone }: Source): Omit<Dated, "edtf"> | null {
  return published === null || publication === null
    ? null
    : { text: formatEdtf(published), zone, extent: publication };
}

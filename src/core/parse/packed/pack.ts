import { standingOf } from "../../evidence/standing";
import { columnsOf, PRECISIONS } from "../../index/columns";
import type { Claim, Dated, Source, Story } from "../../story/model";
import { ASPECTS, CONFIDENCES, VERBS } from "../../story/vocabulary";
import { formatEdtf } from "../../time/edtf";
import type { TimeExtent } from "../../time/extent";
import { listsOf, positionsOf, sparseOf, textsOf } from "./encode";
import {
  FORMAT,
  type PackedClaims,
  type PackedEvents,
  type PackedSources,
  type PackedStory,
  type PackedTimes,
} from "./form";

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
    extent: extents([story.extent]),
    theatres: [...story.theatres.values()],
    sides: [...story.sides.values()],
    actors: actors.map((actor) => ({
      ...actor,
      posts: actor.posts.map((post) => ({ ...post, when: post.when === null ? null : true })),
    })),
    posts: extents(posts),
    places: [...story.places.values()],
    topics: [...story.topics.values()],
    lineages: [...story.lineages.values()],
    questions: [...story.questions.values()],
    briefings: [...story.briefings.values()],
    sources: packSources(story),
    claims: packClaims(story),
    events: packEvents(story),
    revised: [...revised].flatMap(([old, later]) => [claims.get(old) ?? 0, claims.get(later) ?? 0]),
  };
}

function packEvents(story: Story): PackedEvents {
  const { events } = story;
  const columns = columnsOf(story);
  const lists = ({ starts, values }: { starts: Uint32Array; values: Uint32Array }) => ({
    lengths: Array.from({ length: events.length }, (_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0)),
    values: [...values],
  });
  const claims = positionsOf(story.claims);
  return {
    id: events.map(({ id }) => id),
    kind: [...columns.kind],
    headline: textsOf(events.map(({ headline }) => headline)),
    summary: textsOf(events.map(({ summary }) => summary ?? "")),
    when: times(events.map(({ when }) => when)),
    said: sparseOf(events.map(({ when }) => when.said)),
    basis: textsOf(events.map(({ when }) => when.basis ?? "")),
    clock: sparseOf(events.map(({ when }) => when.clock)),
    article: sparseOf(events.map(({ article }) => article)),
    venue: Array.from(columns.venue, (at) => at + 1),
    venueNote: textsOf(events.map(({ venueNote }) => venueNote ?? "")),
    subjects: lists(columns.subjects),
    actors: lists(columns.actors),
    roles: [...columns.roles],
    notes: sparseOf(events.flatMap(({ involved }) => involved.map(({ note }) => note))),
    topics: lists(columns.topics),
    figures: sparseOf(events.map(({ figures }) => figures)),
    differences: sparseOf(events.map(({ differences }) => differences)),
    readings: sparseOf(events.map(({ readings }) => readings)),
    claims: listsOf(events.map((event) => event.claims.map((claim) => claims.get(claim) ?? 0))),
    related: sparseOf(events.map(({ related }) => related)),
    confidence: events.map(({ confidence }) => CONFIDENCES.indexOf(confidence)),
    doubt: textsOf(events.map(({ doubt }) => doubt ?? "")),
    withdrawn: sparseOf(events.map(({ withdrawn }) => (withdrawn ? true : null))),
    side: [...columns.side],
    origins: [...columns.origins],
    certainty: [...columns.certainty],
  };
}

function packClaims(story: Story): PackedClaims {
  const claims = [...story.claims.values()];
  const at = {
    events: new Map(story.events.map(({ id, ordinal }) => [id, ordinal])),
    actors: positionsOf(story.actors),
    lineages: positionsOf(story.lineages),
    places: positionsOf(story.places),
    sources: positionsOf(story.sources),
  };
  const citations = claims.flatMap((claim) => claim.citations);
  const timeOf = ({ value }: Claim): Dated[] => (value?.type === "time" ? [value.when] : []);
  const where = (meets: (claim: Claim) => boolean) => claims.flatMap((claim, i) => (meets(claim) ? [i] : []));
  return {
    id: claims.map(({ id }) => id),
    event: claims.map(({ event }) => at.events.get(event) ?? 0),
    by: claims.map(({ by }) =>
      by.type === "actor"
        ? (at.actors.get(by.actor) ?? 0)
        : story.actors.size + (at.lineages.get(by.lineage) ?? 0),
    ),
    verb: claims.map(({ verb }) => VERBS.indexOf(verb)),
    about: claims.map(({ about }) => ASPECTS.indexOf(about)),
    text: textsOf(claims.map(({ text }) => text)),
    timed: where(({ value }) => value?.type === "time"),
    times: times(claims.flatMap(timeOf)),
    places: sparseOf(
      claims.map(({ value }) => (value?.type === "place" ? (at.places.get(value.place) ?? 0) : null)),
    ),
    values: sparseOf(
      claims.map(({ value }) => (value?.type === "figure" || value?.type === "position" ? value : null)),
    ),
    topics: sparseOf(claims.map(({ topics }) => topics)),
    saidBy: where(({ said }) => said !== null),
    said: times(claims.flatMap(({ said }) => said ?? [])),
    revises: sparseOf(claims.map(({ revises }) => revises)),
    withdraws: sparseOf(claims.map(({ withdraws }) => withdraws)),
    citations: listsOf(
      claims.map((claim) => claim.citations.map(({ source }) => at.sources.get(source) ?? 0)),
    ),
    lineages: sparseOf(
      citations.map(({ source, lineages }) =>
        lineages.join() === story.sources.get(source)?.lineages.join()
          ? null
          : lineages.map((id) => at.lineages.get(id) ?? 0),
      ),
    ),
    locator: sparseOf(citations.map(({ locator }) => locator)),
    phrase: sparseOf(citations.map(({ phrase }) => phrase)),
    supports: textsOf(citations.map(({ supports }) => supports ?? "")),
    differs: sparseOf(citations.map(({ differs }) => differs)),
  };
}

function packSources(story: Story): PackedSources {
  const sources = [...story.sources.values()];
  const lineages = positionsOf(story.lineages);
  return {
    id: sources.map(({ id }) => id),
    publisher: textsOf(sources.map(({ publisher }) => publisher)),
    url: sparseOf(sources.map(({ url }) => url)),
    zone: textsOf(sources.map(({ zone }) => zone)),
    zoneAssumed: sparseOf(sources.map(({ zoneAssumed }) => (zoneAssumed ? true : null))),
    dated: sources.flatMap(({ published }, i) => (published === null ? [] : [i])),
    published: times(sources.flatMap(publishedOf)),
    lineages: listsOf(sources.map((source) => source.lineages.map((id) => lineages.get(id) ?? 0))),
    language: textsOf(sources.map(({ language }) => language ?? "")),
    note: sparseOf(sources.map(({ note }) => note)),
  };
}

function publishedOf({ published, publication, zone }: Source): Omit<Dated, "edtf">[] {
  return published === null || publication === null
    ? []
    : [{ text: formatEdtf(published), zone, extent: publication }];
}

const times = (all: readonly Omit<Dated, "edtf">[]): PackedTimes => ({
  ...extents(all.map(({ extent }) => extent)),
  text: textsOf(all.map(({ text }) => text)),
  zone: textsOf(all.map(({ zone }) => zone)),
});

/** JSON has no infinity and writes null. */
const extents = (all: readonly TimeExtent[]): PackedTimes => ({
  text: { texts: [] },
  zone: { texts: [] },
  from: all.map(({ from }) => from),
  to: all.map(({ to }) => to),
  earliest: all.map(({ earliest }) => (Number.isFinite(earliest) ? earliest : null)),
  latest: all.map(({ latest }) => (Number.isFinite(latest) ? latest : null)),
  precision: all.map(({ precision }) => PRECISIONS.indexOf(precision)),
});

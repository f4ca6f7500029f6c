import type { Issue } from "./issue";
import { error, LIST_NAMES, type ListRecord, type Lists, type StoryRecord } from "./records";
import type { ListName } from "./schema";

/** A mention of one record in another. */
interface Reference {
  readonly path: string;
  readonly to: ListName | "sides" | "theatres";
  readonly id: string;
  /** Without it the record still stands; only the mention goes. */
  readonly soft?: true;
}

/**
 * Takes out, in place, every record that cannot stand without one that is not there, until
 * the rest holds together, and says of each what it missed. An event without a claim goes
 * too. Mentions that a record can do without (topics, subjects, related, claims behind a
 * reading) are reported and left for `mint` to pass over.
 */
export function dropDangling(story: StoryRecord, lists: Lists): Issue[] {
  const fixed = {
    sides: new Set(story.sides.map((side) => side.id)),
    theatres: new Set(story.theatres.map((theatre) => theatre.id)),
  };
  const exists = ({ to, id }: Reference) =>
    to === "sides" || to === "theatres" ? fixed[to].has(id) : lists[to].has(id);
  const orSoft = (reference: Reference) => reference.soft === true || exists(reference);
  const issues: Issue[] = missing("story.json", null, storyReferences(story), exists);
  for (let dropped = true; dropped; ) {
    dropped = false;
    const claimed = new Set([...lists.claims.values()].map((claim) => claim.event));
    for (const [name, id] of everyRecord(lists)) {
      const found = missing(`${name}.json`, id, referencesOf(name, id, lists), orSoft);
      if (name === "events" && !claimed.has(id)) found.push(unclaimed(id));
      if (found.length === 0) continue;
      issues.push(...found);
      lists[name].delete(id);
      dropped = true;
    }
  }
  for (const [name, id] of everyRecord(lists)) {
    issues.push(...missing(`${name}.json`, id, referencesOf(name, id, lists), exists));
  }
  return issues;
}

/** Name and id of every record; one may be taken out while they are gone through. */
function* everyRecord(lists: Lists): Generator<[ListName, string]> {
  for (const name of LIST_NAMES) for (const id of lists[name].keys()) yield [name, id];
}

const unclaimed = (id: string): Issue =>
  error("events.json", id, "", 'no sound claim has this event as its "event"; add one, with its source');

function missing(
  file: string,
  id: string | null,
  references: Iterable<Reference>,
  exists: (reference: Reference) => boolean,
): Issue[] {
  const found: Issue[] = [];
  for (const reference of references) {
    if (exists(reference)) continue;
    const { path, to, id: wanted } = reference;
    const message = `found "${wanted}", which is not among the sound records of ${to}; add it or mend the id`;
    found.push(error(file, id, path, message));
  }
  return found;
}

const REFERENCES: { readonly [L in ListName]: (record: ListRecord<L>) => Iterable<Reference> } = {
  actors: (actor) => [{ path: "side", to: "sides", id: actor.side }],
  places: (place) => optional("within", "places", place.within),
  topics: () => [],
  lineages: () => [],
  sources: (source) => each("lineage", "lineages", source.lineage),
  questions: () => [],
  claims: claimReferences,
  events: eventReferences,
};

function referencesOf<L extends ListName>(name: L, id: string, lists: Lists): Iterable<Reference> {
  const record = lists[name].get(id);
  return record === undefined ? [] : REFERENCES[name](record);
}

function* storyReferences(story: StoryRecord): Generator<Reference> {
  yield { path: "home", to: "theatres", id: story.home };
  yield* optional("article", "sources", story.article);
}

function* claimReferences(claim: ListRecord<"claims">): Generator<Reference> {
  yield { path: "event", to: "events", id: claim.event };
  yield claim.by.type === "actor"
    ? { path: "by.actor", to: "actors", id: claim.by.actor }
    : { path: "by.lineage", to: "lineages", id: claim.by.lineage };
  yield* each("topics", "topics", claim.topics ?? [], true);
  yield* valueReferences(claim.value);
  yield* each("withdraws", "claims", claim.withdraws ?? [], true);
  if (claim.revises) yield { path: "revises", to: "claims", id: claim.revises, soft: true };
  for (const [i, citation] of claim.citations.entries()) {
    yield { path: `citations[${i}].source`, to: "sources", id: citation.source };
  }
}

function* valueReferences(value: ListRecord<"claims">["value"]): Generator<Reference> {
  if (value?.type === "place") yield { path: "value.place", to: "places", id: value.place };
  if (value?.type === "position") yield { path: "value.question", to: "questions", id: value.question };
  if (value?.type === "figure" && value.question) {
    yield { path: "value.question", to: "questions", id: value.question, soft: true };
  }
}

function* eventReferences(event: ListRecord<"events">): Generator<Reference> {
  yield* each("subjects", "places", event.subjects, true);
  for (const [i, { actor }] of event.actors.entries()) {
    yield { path: `actors[${i}].actor`, to: "actors", id: actor };
  }
  yield* each("topics", "topics", event.topics, true);
  for (const [i, { claims }] of event.readings.entries()) {
    yield* each(`readings[${i}].claims`, "claims", claims, true);
  }
  yield* each("related", "events", event.related, true);
}

function* each(path: string, to: Reference["to"], ids: readonly string[], soft?: true): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield { path: `${path}[${i}]`, to, id, ...(soft ? { soft } : {}) };
}

const optional = (path: string, to: Reference["to"], id: string | null | undefined): Reference[] =>
  id === null || id === undefined ? [] : [{ path, to, id }];

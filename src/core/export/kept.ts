import { comparedOn } from "../evidence/values";
import { containing } from "../index/containing";
import type { StoryIndex } from "../index/storyIndex";
import type { EventId } from "../story/ids";
import type { Claim, Story, StoryEvent } from "../story/model";

/** Ids of the records that an extract holds, by list. */
export type Kept = Readonly<
  Record<
    "events" | "claims" | "actors" | "places" | "topics" | "lineages" | "sources" | "questions",
    ReadonlySet<string>
  >
>;

/**
 * What is needed to find the same values for the chosen events again: they themselves; the events
 * whose claims an editor read for them, or that revise or withdraw theirs; those that answer the
 * same questions, as accounts are compared through the whole story; and all that these mention.
 */
export function keptFor(index: StoryIndex, chosen: readonly StoryEvent[]): Kept {
  const { story } = index;
  const claims = [...story.claims.values()];
  const links = linksOf(claims, story);
  const grown = (start: Iterable<EventId>) => withBasis(index, links, start);
  const own = grown(chosen.map(({ id }) => id));
  const asked = new Set(claims.filter(({ event }) => own.has(event)).flatMap(questionOf));
  const answering = claims.filter((claim) => questionOf(claim).some((key) => asked.has(key)));
  return mentionedBy(story, grown([...own, ...answering.map(({ event }) => event)]));
}

/** Everything. */
export const allOf = (story: Story): Kept => ({
  events: new Set(story.events.map(({ id }) => id)),
  claims: new Set(story.claims.keys()),
  actors: new Set(story.actors.keys()),
  places: new Set(story.places.keys()),
  topics: new Set(story.topics.keys()),
  lineages: new Set(story.lineages.keys()),
  sources: new Set(story.sources.keys()),
  questions: new Set(story.questions.keys()),
});

/** Which events' claims revise or withdraw which others', both ways. */
function linksOf(claims: readonly Claim[], story: Story): ReadonlyMap<EventId, readonly EventId[]> {
  const links = new Map<EventId, EventId[]>();
  const link = (from: EventId, to: EventId) => links.set(from, [...(links.get(from) ?? []), to]);
  for (const { event, revises, withdraws } of claims) {
    for (const id of revises === null ? withdraws : [revises, ...withdraws]) {
      const other = story.claims.get(id)?.event;
      if (other === undefined || other === event) continue;
      link(event, other);
      link(other, event);
    }
  }
  return links;
}

/** The events with those that their readings and the fate of their claims rest on, to the end. */
function withBasis(
  { story, byId }: StoryIndex,
  links: ReturnType<typeof linksOf>,
  start: Iterable<EventId>,
): ReadonlySet<EventId> {
  const found = new Set(start);
  // A set hands out what is added to it on the way.
  for (const id of found) {
    for (const other of links.get(id) ?? []) found.add(other);
    const read = byId.get(id)?.readings.flatMap(({ claims }) => claims) ?? [];
    for (const claim of read) {
      const other = story.claims.get(claim)?.event;
      if (other !== undefined) found.add(other);
    }
  }
  return found;
}

function questionOf({ value }: Claim): string[] {
  const key = value === null ? "" : comparedOn(value);
  return key.startsWith("question:") ? [key] : [];
}

/** All records that the events and their claims mention. */
function mentionedBy(story: Story, events: ReadonlySet<EventId>): Kept {
  const sets = {
    claims: new Set<string>(),
    actors: new Set<string>(),
    places: new Set<string>(),
    topics: new Set<string>(),
    lineages: new Set<string>(),
    sources: new Set<string>(story.article === null ? [] : [story.article]),
    questions: new Set<string>(),
  };
  const add = (to: keyof typeof sets, ids: Iterable<string>) => {
    for (const id of ids) sets[to].add(id);
  };
  const place = (id: StoryEvent["subjects"][number]) =>
    add(
      "places",
      containing(story, id).map((outer) => outer.id),
    );
  for (const event of story.events.filter(({ id }) => events.has(id))) {
    add("claims", event.claims);
    add("topics", event.topics);
    add(
      "actors",
      event.involved.map(({ actor }) => actor),
    );
    event.subjects.forEach(place);
  }
  for (const { by, value, topics, citations } of [...story.claims.values()].filter(({ id }) =>
    sets.claims.has(id),
  )) {
    if (by.type === "actor") add("actors", [by.actor]);
    else add("lineages", [by.lineage]);
    add("topics", topics);
    add(
      "sources",
      citations.map(({ source }) => source),
    );
    if (value?.type === "place") place(value.place);
    if (value?.type === "position") add("questions", [value.question]);
    if (value?.type === "figure" && value.question !== null) add("questions", [value.question]);
  }
  for (const id of story.sources.values()) if (sets.sources.has(id.id)) add("lineages", id.lineages);
  return { events, ...sets };
}

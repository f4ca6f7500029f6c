import type { StoryIndex } from "../index/storyIndex";
import type { Actor, Claim, Place, Story, StoryEvent } from "../story/model";

export const HIT_TYPES = ["event", "actor", "place", "topic", "claim", "source"] as const;
export type HitType = (typeof HIT_TYPES)[number];

/** One thing that can be found: its own words in `title` and `text`, other names in `names`. */
export interface Document {
  /** `type:id`, unique over the story. */
  readonly key: string;
  readonly type: HitType;
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly text: string;
}

const document = (type: HitType, id: string, title: string, names: string[], text: string[]): Document => ({
  key: `${type}:${id}`,
  type,
  id,
  title,
  names: names.join(" · "),
  text: text.join(" · "),
});

/** An id as words: people search by the terms of the trade, such as "trilateral". */
const plain = (id: string): string => id.replaceAll("-", " ");

/** The actors, places and topics of a story. */
export function namesIn({ story }: StoryIndex): Document[] {
  return [
    ...[...story.actors.values()].map(actorDocument),
    ...[...story.places.values()].map((place) =>
      document("place", place.id, place.name, [place.short, ...place.aliases], []),
    ),
    ...[...story.topics.values()].map(({ id, name, description }) =>
      document("topic", id, name, [plain(id)], [description]),
    ),
  ];
}

/** Everything in the story that search looks through. */
export function documentsOf(index: StoryIndex): Document[] {
  const { story } = index;
  return [
    ...story.events.map((event) => eventDocument(story, event)),
    ...namesIn(index),
    ...[...story.claims.values()].map((claim) => claimDocument(story, claim)),
    ...[...story.sources.values()].map((source) =>
      document(
        "source",
        source.id,
        source.publisher,
        source.lineages.map((id) => story.lineages.get(id)?.name ?? ""),
        [],
      ),
    ),
  ];
}

const namesOfActor = (actor: Actor): string[] => [actor.name, ...actor.aliases];
const namesOfPlace = (place: Place | undefined): string[] =>
  place === undefined ? [] : [place.name, place.short, ...place.aliases];

const actorDocument = (actor: Actor): Document =>
  document(
    "actor",
    actor.id,
    actor.name,
    [...actor.aliases],
    [actor.affiliation ?? "", ...actor.posts.map((post) => post.title)],
  );

/** An event is found by the names of who and where, as well as by its own words and its claims. */
function eventDocument(story: Story, event: StoryEvent): Document {
  const actors = event.involved.flatMap(({ actor }) => story.actors.get(actor) ?? []);
  const places = [event.venue, ...event.subjects].map((id) =>
    id === null ? undefined : story.places.get(id),
  );
  const names = [...actors.flatMap(namesOfActor), ...places.flatMap(namesOfPlace)];
  return document("event", event.id, event.headline, names, [
    event.summary ?? "",
    ...event.topics.flatMap((id) => [plain(id), story.topics.get(id)?.name ?? ""]),
    ...event.claims.map((id) => story.claims.get(id)?.text ?? ""),
  ]);
}

function claimDocument(story: Story, claim: Claim): Document {
  const speaker = claim.by.type === "actor" ? story.actors.get(claim.by.actor) : undefined;
  const names = speaker === undefined ? [] : namesOfActor(speaker);
  return document("claim", claim.id, claim.text, names, []);
}

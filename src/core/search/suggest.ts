import { type BitSet, count, ordinalsAt, without } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ActorId, ClaimId, EventId, PlaceId, SourceId, TopicId } from "../story/ids";
import type { Claim, Source, Story, StoryEvent } from "../story/model";
import { formatShort } from "../time/format";
import type { View } from "../view/view";
import { attachedTo } from "./attached";
import { HIT_TYPES, type HitType } from "./documents";
import { engineOf } from "./engine";
import { words } from "./fold";
import { lookUp } from "./lookUp";
import { isScanned } from "./many";
import { best, scan } from "./scan";

/** Where a hit leads. */
export type Target =
  | { readonly type: "event"; readonly event: EventId }
  | { readonly type: "actor"; readonly actor: ActorId }
  | { readonly type: "place"; readonly place: PlaceId }
  | { readonly type: "topic"; readonly topic: TopicId }
  | { readonly type: "claim"; readonly claim: ClaimId; readonly event: EventId }
  | { readonly type: "source"; readonly source: SourceId; readonly event: EventId };

export interface Hit {
  readonly key: string;
  readonly title: string;
  /** What tells it from others of the same title: date and place, post, speaker, publication. */
  readonly detail: string;
  readonly target: Target;
}

export interface HitGroup {
  readonly type: HitType;
  readonly hits: readonly Hit[];
  /** How many there are in all; `hits` holds the best. */
  readonly total: number;
}

/** The best hits of a text by type, the type of the best hit first. Nothing for an empty text. */
export function suggest(index: StoryIndex, text: string, clock: View["clock"], limit = 4): HitGroup[] {
  const groups = new Map<HitType, { hits: Hit[]; total: number }>();
  for (const result of engineOf(index).search(text)) {
    const type = HIT_TYPES.find((candidate) => result["type"] === candidate);
    if (type === undefined) continue;
    const hit = hitOf(index, type, String(result.id).slice(type.length + 1), clock);
    if (hit === null) continue;
    const group = groups.get(type) ?? { hits: [], total: 0 };
    groups.set(type, group);
    group.total++;
    if (group.hits.length < limit) group.hits.push(hit);
  }
  const named = [...groups].map(([type, group]): HitGroup => ({ type, ...group }));
  return isScanned(index) ? [...named, ...hitsOfMany(index, text, clock, limit)] : named;
}

/** The events of a story of many, which the engine does not hold; and its claims and sources, once it has its words. */
function hitsOfMany(index: StoryIndex, text: string, clock: View["clock"], limit: number): HitGroup[] {
  if (words(text).length === 0) return [];
  const eventHits = (ordinals: readonly number[]) =>
    ordinals.flatMap((ordinal) => {
      const event = index.story.events[ordinal];
      return event === undefined ? [] : [eventHit(index.story, event, clock)];
    });
  const attached = attachedTo(index);
  if (attached === undefined) {
    const bits = scan(index, text);
    return groupOf("event", bits, eventHits(best(index, bits, text, limit)));
  }
  const { lists, claimAt, sourceAt } = attached;
  const { events, headlined, claims, sources } = lookUp(index, lists, text);
  const first = ordinalsAt(headlined, 0, limit);
  const others = ordinalsAt(without(events, headlined), 0, limit - first.length);
  const claimHits = ordinalsAt(claims, 0, limit).map((at) => claimHit(index.story, claimAt(at)));
  const sourceHits = ordinalsAt(sources, 0, limit).map((at) =>
    sourceHit(index.story, sourceAt(at), claimAt(lists.sourceClaims[at] ?? 0)),
  );
  return [
    ...groupOf("event", events, eventHits([...first, ...others])),
    ...groupOf("claim", claims, claimHits),
    ...groupOf("source", sources, sourceHits),
  ];
}

const groupOf = (type: HitType, found: BitSet, hits: readonly Hit[]): HitGroup[] =>
  hits.length === 0 ? [] : [{ type, hits, total: count(found) }];

function hitOf(index: StoryIndex, type: HitType, id: string, clock: View["clock"]): Hit | null {
  const { story } = index;
  const key = `${type}:${id}`;
  switch (type) {
    case "event": {
      const event = find(index.byId, id);
      return event === undefined ? null : eventHit(story, event, clock);
    }
    case "actor": {
      const actor = find(story.actors, id);
      if (actor === undefined) return null;
      return {
        key,
        title: actor.name,
        detail: actor.posts.at(-1)?.short ?? "",
        target: { type, actor: actor.id },
      };
    }
    case "place": {
      const place = find(story.places, id);
      if (place === undefined) return null;
      return { key, title: place.name, detail: place.occupied ?? "", target: { type, place: place.id } };
    }
    case "topic": {
      const topic = find(story.topics, id);
      return topic === undefined
        ? null
        : { key, title: topic.name, detail: "", target: { type, topic: topic.id } };
    }
    case "claim": {
      const claim = find(story.claims, id);
      return claim === undefined ? null : claimHit(story, claim);
    }
    case "source": {
      const source = find(story.sources, id);
      const claim = source && firstClaimOn(story, source);
      return source === undefined || claim === undefined ? null : sourceHit(story, source, claim);
    }
  }
}

function eventHit(story: Story, event: StoryEvent, clock: View["clock"]): Hit {
  const venue = event.venue === null ? undefined : story.places.get(event.venue);
  const detail = [formatShort(event.when, clock, story.extent), venue?.short].filter(Boolean).join(" · ");
  return {
    key: `event:${event.id}`,
    title: event.headline,
    detail,
    target: { type: "event", event: event.id },
  };
}

function claimHit(story: Story, { id, event, by, verb, text }: Claim): Hit {
  const detail = `${speakerName(story, by)} ${verb}`;
  return { key: `claim:${id}`, title: text, detail, target: { type: "claim", claim: id, event } };
}

/** A source, which leads to the event of a claim that cites it. */
function sourceHit(story: Story, source: Source, { event }: Claim): Hit {
  const detail = source.lineages.map((lineage) => story.lineages.get(lineage)?.name ?? "").join(", ");
  const target = { type: "source", source: source.id, event } as const;
  return { key: `source:${source.id}`, title: source.publisher, detail, target };
}

const firstClaimOn = (story: Story, source: Source) =>
  [...story.claims.values()].find((claim) =>
    claim.citations.some((citation) => citation.source === source.id),
  );

function speakerName(
  story: Story,
  by: { type: "actor"; actor: ActorId } | { type: "lineage"; lineage: string },
): string {
  return by.type === "actor"
    ? (story.actors.get(by.actor)?.name ?? "")
    : (find(story.lineages, by.lineage)?.name ?? "");
}

/** Looks a plain string up among branded keys. */
function find<K extends string, T>(map: ReadonlyMap<K, T>, wanted: string): T | undefined {
  const widened: ReadonlyMap<string, T> = map;
  return widened.get(wanted);
}

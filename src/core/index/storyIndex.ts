import { reported } from "../evidence/reported";
import type { ActorId, ClaimId, EventId, PlaceId } from "../story/ids";
import type { Claim, Place, Story, StoryEvent } from "../story/model";
import { ROLE_GROUP, type RoleGroup } from "../story/vocabulary";
import { addTo, type BitSet, emptySet, fullSet } from "./bitset";

/** The facets that events are counted by: value → the events that have it. */
export type Facet = "actors" | "sides" | "topics" | "kinds" | "certainties" | "places" | "subjects";

/**
 * What a story is asked again and again, worked out once and never changed. Everything is
 * by ordinal: the position of an event in `story.events`, which is the order of time.
 */
export interface StoryIndex {
  readonly story: Story;
  readonly all: BitSet;
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, BitSet>>>;
  /** Events whose venue has coordinates. */
  readonly located: BitSet;
  readonly article: BitSet;
  readonly differing: BitSet;
  /** Outer bounds of each event in epoch ms; infinite where an end is open. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Venue in degrees, NaN without one. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly byId: ReadonlyMap<EventId, StoryEvent>;
  /** An actor's events by what it did in them. */
  readonly roles: ReadonlyMap<ActorId, ReadonlyMap<RoleGroup, BitSet>>;
  /** An actor's claims in the order in which they were made, or else published; undated ones when their event was. */
  readonly claimsOf: ReadonlyMap<ActorId, readonly Claim[]>;
}

/** Builds the index: one pass over the events. */
export function buildIndex(story: Story): StoryIndex {
  const size = story.events.length;
  const facets: Record<Facet, Map<string, BitSet>> = {
    actors: new Map(),
    sides: new Map(),
    topics: new Map(),
    kinds: new Map(),
    certainties: new Map(),
    places: new Map(),
    subjects: new Map(),
  };
  const located = emptySet(size);
  const article = emptySet(size);
  const differing = emptySet(size);
  const times = { earliest: new Float64Array(size), latest: new Float64Array(size) };
  const position = {
    lat: new Float64Array(size).fill(Number.NaN),
    lon: new Float64Array(size).fill(Number.NaN),
  };
  for (const event of story.events) {
    const i = event.ordinal;
    const put = (facet: Facet, value: string) => addTo(bucket(facets[facet], value, size), i);
    for (const [facet, value] of valuesOf(story, event)) put(facet, value);
    times.earliest[i] = event.when.extent.earliest;
    times.latest[i] = event.when.extent.latest;
    const venue = event.venue === null ? undefined : story.places.get(event.venue);
    if (venue !== undefined && venue.extent.type !== "unlocated") {
      position.lat[i] = venue.extent.lat;
      position.lon[i] = venue.extent.lon;
      addTo(located, i);
    }
    if (event.article !== null) addTo(article, i);
    if (event.differences.length > 0) addTo(differing, i);
  }
  return {
    story,
    all: fullSet(size),
    facets,
    located,
    article,
    differing,
    ...times,
    ...position,
    byId: new Map(story.events.map((event) => [event.id, event])),
    roles: rolesOf(story),
    claimsOf: claimsOf(story),
  };
}

/** A place, then the places that contain it, innermost first. */
export function containing(story: Story, id: PlaceId): Place[] {
  const chain: Place[] = [];
  let place = story.places.get(id);
  while (place !== undefined && !chain.includes(place)) {
    chain.push(place);
    place = place.within === null ? undefined : story.places.get(place.within);
  }
  return chain;
}

function* valuesOf(story: Story, event: StoryEvent): Generator<[Facet, string]> {
  yield ["kinds", event.kind];
  yield ["certainties", event.certainty];
  for (const topic of event.topics) yield ["topics", topic];
  for (const { actor } of event.involved) {
    yield ["actors", actor];
    const side = story.actors.get(actor)?.side;
    if (side !== undefined) yield ["sides", side];
  }
  if (event.venue !== null) {
    for (const place of containing(story, event.venue)) yield ["places", place.id];
  }
  for (const subject of event.subjects) {
    for (const place of containing(story, subject)) yield ["subjects", place.id];
  }
}

function rolesOf(story: Story): Map<ActorId, Map<RoleGroup, BitSet>> {
  const roles = new Map<ActorId, Map<RoleGroup, BitSet>>();
  for (const event of story.events) {
    for (const { actor, role } of event.involved) {
      const groups = roles.get(actor) ?? new Map<RoleGroup, BitSet>();
      roles.set(actor, groups);
      addTo(bucket(groups, ROLE_GROUP[role], story.events.length), event.ordinal);
    }
  }
  return roles;
}

function claimsOf(story: Story): Map<ActorId, Claim[]> {
  const order = new Map<ClaimId, number>();
  for (const event of story.events) {
    for (const id of event.claims) {
      const claim = story.claims.get(id);
      const at = claim === undefined ? null : reported(claim, story);
      order.set(id, at?.from ?? event.when.extent.from);
    }
  }
  const claims = new Map<ActorId, Claim[]>();
  for (const claim of story.claims.values()) {
    if (claim.by.type !== "actor") continue;
    const list = claims.get(claim.by.actor) ?? [];
    claims.set(claim.by.actor, list);
    list.push(claim);
  }
  for (const list of claims.values()) {
    list.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
  }
  return claims;
}

function bucket<K>(map: Map<K, BitSet>, key: K, size: number): BitSet {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = emptySet(size);
  map.set(key, made);
  return made;
}

import { once } from "../once";
import type { ActorId, EventId } from "../story/ids";
import type { Claim, Story, StoryEvent } from "../story/model";
import { CERTAINTIES, EVENT_KINDS, type RoleGroup } from "../story/vocabulary";
import { type BitSet, emptySet, fullSet, put } from "./bitset";
import { claimsByActor } from "./claimsByActor";
import { type Columns, columnsOf } from "./columns";
import { PlaceFacet } from "./placeFacet";
import { rolesOf } from "./roles";

/** The facets that events are counted by: value → the events that have it. */
export type Facet = "actors" | "sides" | "topics" | "kinds" | "certainties" | "places" | "subjects";

type PlaceFacetName = "places" | "subjects";

/**
 * What a story is asked again and again, worked out once and never changed. Everything is
 * by ordinal: the position of an event in `story.events`, which is the order of time.
 */
export interface StoryIndex {
  readonly story: Story;
  readonly columns: Columns;
  readonly all: BitSet;
  readonly facets: Readonly<Record<Exclude<Facet, PlaceFacetName>, ReadonlyMap<string, BitSet>>> &
    Readonly<Record<PlaceFacetName, PlaceFacet>>;
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

/**
 * Builds the index: one pass over the columns, without touching an event. What not every session
 * asks for is made when it is first asked for.
 */
export function buildIndex(story: Story, columns: Columns = columnsOf(story)): StoryIndex {
  const { size, earliest, latest, article, differing } = columns;
  const byId = once(() => new Map(story.events.map((event) => [event.id, event])));
  const roles = once(() => rolesOf(story, columns));
  const claims = once(() => claimsByActor(story));
  return {
    story,
    columns,
    all: fullSet(size),
    facets: facetsOf(story, columns),
    article,
    differing,
    earliest,
    latest,
    ...positionsIn(story, columns),
    get byId() {
      return byId();
    },
    get roles() {
      return roles();
    },
    get claimsOf() {
      return claims();
    },
  };
}

function facetsOf(story: Story, columns: Columns): StoryIndex["facets"] {
  const { size, kind, certainty, topics, actors, venue, subjects } = columns;
  const one = upTo(size);
  const sides = [...story.sides.keys()];
  const actorSides = Uint32Array.from(story.actors.values(), ({ side }) => sides.indexOf(side));
  return {
    kinds: facet(EVENT_KINDS, { starts: one, values: kind }, size),
    certainties: facet(CERTAINTIES, { starts: one, values: certainty }, size),
    topics: facet([...story.topics.keys()], topics, size),
    actors: facet([...story.actors.keys()], actors, size),
    sides: facet(sides, { starts: actors.starts, values: eachOf(actors.values, actorSides) }, size),
    places: new PlaceFacet(story, known(venue)),
    subjects: new PlaceFacet(story, subjects),
  };
}

// Loops, and no callbacks for each event: they are run once, before any of it is compiled.

/** 0, 1, … and the size itself: where the lists of one value each begin. */
function upTo(size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i <= size; i++) starts[i] = i;
  return starts;
}

/** What a table has for each value. */
function eachOf(values: Uint32Array, table: Uint32Array): Uint32Array {
  const found = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) found[i] = table[values[i] ?? 0] ?? 0;
  return found;
}

interface Values {
  readonly starts: Uint32Array;
  readonly values: Uint8Array | Uint32Array;
}

/** A set for each value that any event has, in the order in which they first come. All lie in one piece of memory. */
function facet(names: readonly string[], { starts, values }: Values, size: number): Map<string, BitSet> {
  const length = emptySet(size).words.length;
  const all = new Uint32Array(names.length * length);
  const seen = new Uint8Array(names.length);
  const order: number[] = [];
  for (let i = 0; i < size; i++) {
    const word = i >>> 5;
    const bit = 1 << (i & 31);
    const end = starts[i + 1] ?? 0;
    for (let at = starts[i] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      const place = value * length + word;
      all[place] = (all[place] ?? 0) | bit;
      if (seen[value] === 1) continue;
      seen[value] = 1;
      order.push(value);
    }
  }
  return new Map(
    order.map((value) => [
      names[value] ?? "",
      { words: all.subarray(value * length, (value + 1) * length), size },
    ]),
  );
}

/** The venues of those events that have one. */
function known(venue: Int32Array): { readonly starts: Uint32Array; readonly values: Uint32Array } {
  const starts = new Uint32Array(venue.length + 1);
  const values = new Uint32Array(venue.length);
  let count = 0;
  for (let i = 0; i < venue.length; i++) {
    const at = venue[i] ?? -1;
    if (at >= 0) values[count++] = at;
    starts[i + 1] = count;
  }
  return { starts, values: values.subarray(0, count) };
}

function positionsIn(story: Story, { size, venue }: Columns): Pick<StoryIndex, "lat" | "lon" | "located"> {
  const extents = [...story.places.values()].map(({ extent }) => extent);
  const located = emptySet(size);
  const lat = new Float64Array(size).fill(Number.NaN);
  const lon = new Float64Array(size).fill(Number.NaN);
  for (let i = 0; i < size; i++) {
    const extent = extents[venue[i] ?? -1];
    if (extent === undefined || extent.type === "unlocated") continue;
    lat[i] = extent.lat;
    lon[i] = extent.lon;
    put(located, i);
  }
  return { lat, lon, located };
}

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
  const own = { starts: Uint32Array.from({ length: size + 1 }, (_, i) => i) };
  const sides = [...story.sides.keys()];
  const actorSides = Uint32Array.from(story.actors.values(), ({ side }) => sides.indexOf(side));
  const venues = { starts: startsOfKnown(venue), values: Uint32Array.from(venue.filter((at) => at >= 0)) };
  return {
    kinds: facet(EVENT_KINDS, { ...own, values: kind }, size),
    certainties: facet(CERTAINTIES, { ...own, values: certainty }, size),
    topics: facet([...story.topics.keys()], topics, size),
    actors: facet([...story.actors.keys()], actors, size),
    sides: facet(
      sides,
      { starts: actors.starts, values: actors.values.map((at) => actorSides[at] ?? 0) },
      size,
    ),
    places: new PlaceFacet(story, venues),
    subjects: new PlaceFacet(story, subjects),
  };
}

interface Values {
  readonly starts: Uint32Array;
  readonly values: Uint8Array | Uint32Array;
}

/** A set for each value that any event has, in the order in which they first come. */
function facet(names: readonly string[], { starts, values }: Values, size: number): Map<string, BitSet> {
  const sets: (BitSet | undefined)[] = [];
  const found = new Map<string, BitSet>();
  for (let i = 0; i < size; i++) {
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const value = values[at] ?? 0;
      let set = sets[value];
      if (set === undefined) {
        set = emptySet(size);
        sets[value] = set;
        found.set(names[value] ?? "", set);
      }
      put(set, i);
    }
  }
  return found;
}

function startsOfKnown(venue: Int32Array): Uint32Array {
  const starts = new Uint32Array(venue.length + 1);
  for (let i = 0; i < venue.length; i++) starts[i + 1] = (starts[i] ?? 0) + ((venue[i] ?? -1) >= 0 ? 1 : 0);
  return starts;
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

import type { Feature, Point } from "geojson";
import Supercluster from "supercluster";
import type { BitSet } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { PlaceId, SideId } from "../story/ids";
import type { Bounds } from "../story/model";
import { EVENT_KINDS, type EventKind, type SideColour } from "../story/vocabulary";
import type { PlaceCount } from "./markPlace";
import { eventsBySpot } from "./spots";

/** What the map draws at one spot: an event, or several behind one badge. */
export interface Mark {
  /** The same for as long as its first spot has any of the events, whichever these are. */
  readonly key: string;
  /** The events, in the order of time. Never empty. */
  readonly ordinals: readonly number[];
  readonly lat: number;
  readonly lon: number;
  /** The sides of the events and how many each has, most first. */
  readonly sides: readonly { readonly side: SideId; readonly colour: SideColour; readonly count: number }[];
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
  /** Their venues, most frequent first. */
  readonly places: readonly PlaceCount[];
}

/** Marks closer than this would overlap, in pixels at a whole zoom level. */
const RADIUS = 26;
/** Above this zoom, which is the map's closest, only events at the very same place share a mark. */
const MAX_ZOOM = 10;
const WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };

/** Whether an event is in a mark. */
export function holds({ ordinals }: Mark, ordinal: number): boolean {
  let low = 0;
  let high = ordinals.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ordinals[middle] ?? 0;
    if (found === ordinal) return true;
    if (found < ordinal) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

type Spot = { readonly spot: number; readonly ordinals: Uint32Array };

/** A tree of spots with the marks that were made from it, by what tells them apart. */
interface Tree {
  readonly clusters: Supercluster<Spot, Spot>;
  readonly marks: Map<string, Mark>;
}

const trees = new WeakMap<StoryIndex, WeakMap<BitSet, Tree>>();

/**
 * The marks of the events in `bits` at a zoom level: each event with a located venue is in
 * exactly one. Events at the very same place always share one. The tree is built once for
 * a set of events (Agafonkin, *Supercluster*) and kept as long as the set is, with its marks.
 * @param zoom may be fractional; the level below it decides.
 * @param within leave out marks outside these bounds, which may reach past ±180°; the world by default.
 */
export function marks(index: StoryIndex, bits: BitSet, zoom: number, within: Bounds = WORLD): Mark[] {
  const { clusters, marks: known } = treeOf(index, bits);
  const { west, south, east, north } = within;
  const found = clusters.getClusters([west, Math.max(-90, south), east, Math.min(90, north)], zoom);
  const made = found.map(({ properties, geometry }) => {
    const single = !("cluster_id" in properties);
    const key = single ? `spot ${properties.ordinals[0]}` : `cluster ${properties.cluster_id}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const leaves = single
      ? [properties]
      : clusters.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties);
    const mark = markOf(index, leaves, lat, lon);
    known.set(key, mark);
    return mark;
  });
  return made.sort((a, b) => (a.ordinals[0] ?? 0) - (b.ordinals[0] ?? 0));
}

function treeOf(index: StoryIndex, bits: BitSet): Tree {
  const ofIndex = trees.get(index) ?? new WeakMap<BitSet, Tree>();
  trees.set(index, ofIndex);
  const known = ofIndex.get(bits);
  if (known !== undefined) return known;
  const clusters = new Supercluster<Spot, Spot>({ radius: RADIUS, extent: 256, maxZoom: MAX_ZOOM });
  clusters.load(pointsOf(index, bits));
  const tree = { clusters, marks: new Map() };
  ofIndex.set(bits, tree);
  return tree;
}

/** One point for each position, so that what is in one place can never come apart. */
function pointsOf(index: StoryIndex, bits: BitSet): Feature<Point, Spot>[] {
  return eventsBySpot(index, bits).map(({ spot, lat, lon, ordinals }) => ({
    type: "Feature",
    properties: { spot, ordinals },
    geometry: { type: "Point", coordinates: [lon, lat] },
  }));
}

function joined(leaves: readonly Spot[]): Uint32Array {
  const all = new Uint32Array(leaves.reduce((sum, { ordinals }) => sum + ordinals.length, 0));
  let at = 0;
  for (const { ordinals } of leaves) {
    all.set(ordinals, at);
    at += ordinals.length;
  }
  return leaves.length > 1 ? all.sort() : all;
}

function markOf(index: StoryIndex, leaves: readonly Spot[], lat: number, lon: number): Mark {
  const { story, columns } = index;
  const events = joined(leaves);
  const sides = [...story.sides.values()];
  const places = placeIds(story.places);
  return {
    key: String(leaves.reduce((least, { spot }) => Math.min(least, spot), Number.POSITIVE_INFINITY)),
    ordinals: Array.from(events),
    lat,
    lon,
    sides: tally(events, columns.side, sides.length).flatMap(({ value, count }) => {
      const side = sides[value];
      return side === undefined ? [] : [{ side: side.id, colour: side.colour, count }];
    }),
    kinds: tally(events, columns.kind, EVENT_KINDS.length).flatMap(({ value, count }) => {
      const kind = EVENT_KINDS[value];
      return kind === undefined ? [] : [{ kind, count }];
    }),
    places: tally(events, columns.venue, places.length).flatMap(({ value, count }) => {
      const place = places[value];
      return place === undefined ? [] : [{ place, count }];
    }),
  };
}

/** How often each value of a column comes among the events, most often first, equals by their first. */
function tally(
  events: Uint32Array,
  column: Uint8Array | Int32Array,
  values: number,
): { readonly value: number; readonly count: number }[] {
  const counts = new Uint32Array(values);
  const seen: number[] = [];
  for (const ordinal of events) {
    const value = column[ordinal] ?? -1;
    if (value < 0 || value >= values) continue;
    if (counts[value] === 0) seen.push(value);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return seen.map((value) => ({ value, count: counts[value] ?? 0 })).sort((a, b) => b.count - a.count);
}

const listed = new WeakMap<ReadonlyMap<PlaceId, unknown>, readonly PlaceId[]>();

function placeIds(places: ReadonlyMap<PlaceId, unknown>): readonly PlaceId[] {
  const known = listed.get(places) ?? [...places.keys()];
  listed.set(places, known);
  return known;
}

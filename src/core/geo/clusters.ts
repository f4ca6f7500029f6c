import type { Feature, Point } from "geojson";
import Supercluster from "supercluster";
import { type BitSet, has } from "../index/bitset";
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
  /** How many events it stands for, at least one, and the first of them in time. */
  readonly count: number;
  readonly first: number;
  /** The events of each of its spots, in the order of time. */
  readonly spots: readonly Uint32Array[];
  /** All its events in the order of time, put together when they are asked for. */
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
export const holds = ({ spots }: Pick<Mark, "spots">, ordinal: number): boolean =>
  spots.some((ordinals) => isAmong(ordinals, ordinal));

/** Whether any event of a mark is in a set. */
export const meets = ({ spots }: Pick<Mark, "spots">, bits: BitSet): boolean =>
  spots.some((ordinals) => ordinals.some((ordinal) => has(bits, ordinal)));

function isAmong(ordinals: Uint32Array, ordinal: number): boolean {
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
    const key = single ? `spot ${properties.spot}` : `cluster ${properties.cluster_id}`;
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
  return made.sort((a, b) => a.first - b.first);
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

function joined(spots: readonly Uint32Array[], count: number): number[] {
  const all = new Uint32Array(count);
  let at = 0;
  for (const ordinals of spots) {
    all.set(ordinals, at);
    at += ordinals.length;
  }
  return Array.from(spots.length > 1 ? all.sort() : all);
}

function markOf(index: StoryIndex, leaves: readonly Spot[], lat: number, lon: number): Mark {
  const { story, columns } = index;
  const spots = leaves.map(({ ordinals }) => ordinals);
  const count = spots.reduce((sum, { length }) => sum + length, 0);
  let ordinals: readonly number[] | null = null;
  const sides = [...story.sides.values()];
  const places = placeIds(story.places);
  return {
    key: String(leaves.reduce((least, { spot }) => Math.min(least, spot), Number.POSITIVE_INFINITY)),
    count,
    first: spots.reduce((least, [first]) => Math.min(least, first ?? least), Number.POSITIVE_INFINITY),
    spots,
    get ordinals() {
      ordinals ??= joined(spots, count);
      return ordinals;
    },
    lat,
    lon,
    sides: tally(spots, columns.side, sides.length).flatMap(({ value, count }) => {
      const side = sides[value];
      return side === undefined ? [] : [{ side: side.id, colour: side.colour, count }];
    }),
    kinds: tally(spots, columns.kind, EVENT_KINDS.length).flatMap(({ value, count }) => {
      const kind = EVENT_KINDS[value];
      return kind === undefined ? [] : [{ kind, count }];
    }),
    places: tally(spots, columns.venue, places.length).flatMap(({ value, count }) => {
      const place = places[value];
      return place === undefined ? [] : [{ place, count }];
    }),
  };
}

/** How often each value of a column comes among the events, most often first, equals by their first. */
function tally(
  spots: readonly Uint32Array[],
  column: Uint8Array | Int32Array,
  values: number,
): { readonly value: number; readonly count: number }[] {
  const counts = new Uint32Array(values);
  const firsts = new Uint32Array(values);
  const seen: number[] = [];
  for (const ordinals of spots) {
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i] ?? 0;
      const value = column[ordinal] ?? -1;
      if (value < 0 || value >= values) continue;
      const before = counts[value] ?? 0;
      counts[value] = before + 1;
      if (before === 0) seen.push(value);
      if (before === 0 || ordinal < (firsts[value] ?? 0)) firsts[value] = ordinal;
    }
  }
  return seen
    .map((value) => ({ value, count: counts[value] ?? 0 }))
    .sort((a, b) => b.count - a.count || (firsts[a.value] ?? 0) - (firsts[b.value] ?? 0));
}

const listed = new WeakMap<ReadonlyMap<PlaceId, unknown>, readonly PlaceId[]>();

function placeIds(places: ReadonlyMap<PlaceId, unknown>): readonly PlaceId[] {
  const known = listed.get(places) ?? [...places.keys()];
  listed.set(places, known);
  return known;
}

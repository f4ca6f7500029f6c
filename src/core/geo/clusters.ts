import type { Feature, Point } from "geojson";
import Supercluster from "supercluster";
import { type BitSet, intersect, ordinals } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { PlaceId, SideId } from "../story/ids";
import type { Bounds } from "../story/model";
import type { EventKind, SideColour } from "../story/vocabulary";

/** What the map draws at one spot: an event, or several behind one badge. */
export interface Mark {
  /** The events, in the order of time. Never empty. */
  readonly ordinals: readonly number[];
  readonly lat: number;
  readonly lon: number;
  /** The sides of the events and how many each has, most first. */
  readonly sides: readonly { readonly side: SideId; readonly colour: SideColour; readonly count: number }[];
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
  /** Their venues, most frequent first. */
  readonly places: readonly PlaceId[];
}

/** Marks closer than this would overlap, in pixels at a whole zoom level. */
const RADIUS = 26;
/** Above this zoom, which is the map's closest, only events at the very same place share a mark. */
const MAX_ZOOM = 10;
const WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };

type Spot = { readonly ordinals: readonly number[] };
type Tree = Supercluster<Spot, Spot>;

const trees = new WeakMap<StoryIndex, WeakMap<BitSet, Tree>>();

/**
 * The marks of the events in `bits` at a zoom level: each event with a located venue is in
 * exactly one. Events at the very same place always share one. The tree is built once for
 * a set of events (Agafonkin, *Supercluster*) and kept as long as the set is.
 * @param zoom may be fractional; the level below it decides.
 * @param within leave out marks outside these bounds, which may reach past ±180°; the world by default.
 */
export function marks(index: StoryIndex, bits: BitSet, zoom: number, within: Bounds = WORLD): Mark[] {
  const tree = treeOf(index, bits);
  const { west, south, east, north } = within;
  const found = tree.getClusters([west, Math.max(-90, south), east, Math.min(90, north)], zoom);
  const made = found.map(({ properties, geometry }) => {
    const spots =
      "cluster_id" in properties
        ? tree.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties)
        : [properties];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return markOf(
      index,
      spots.flatMap((spot) => spot.ordinals).sort((a, b) => a - b),
      lat,
      lon,
    );
  });
  return made.sort((a, b) => (a.ordinals[0] ?? 0) - (b.ordinals[0] ?? 0));
}

function treeOf(index: StoryIndex, bits: BitSet): Tree {
  const ofIndex = trees.get(index) ?? new WeakMap<BitSet, Tree>();
  trees.set(index, ofIndex);
  const known = ofIndex.get(bits);
  if (known !== undefined) return known;
  const tree: Tree = new Supercluster<Spot, Spot>({ radius: RADIUS, extent: 256, maxZoom: MAX_ZOOM });
  tree.load(spotsOf(index, bits));
  ofIndex.set(bits, tree);
  return tree;
}

/** One point for each position, so that what is in one place can never come apart. */
function spotsOf(index: StoryIndex, bits: BitSet): Feature<Point, Spot>[] {
  const spots = new Map<string, { lat: number; lon: number; ordinals: number[] }>();
  for (const ordinal of ordinals(intersect(bits, index.located))) {
    const [lat, lon] = [index.lat[ordinal] ?? 0, index.lon[ordinal] ?? 0];
    const key = `${lat},${lon}`;
    const spot = spots.get(key) ?? { lat, lon, ordinals: [] };
    spots.set(key, spot);
    spot.ordinals.push(ordinal);
  }
  return [...spots.values()].map(({ lat, lon, ordinals: events }) => ({
    type: "Feature",
    properties: { ordinals: events },
    geometry: { type: "Point", coordinates: [lon, lat] },
  }));
}

function markOf({ story }: StoryIndex, events: number[], lat: number, lon: number): Mark {
  const sides = new Map<SideId, { side: SideId; colour: SideColour; count: number }>();
  const kinds = new Map<EventKind, { kind: EventKind; count: number }>();
  const places = new Map<PlaceId, number>();
  for (const ordinal of events) {
    const event = story.events[ordinal];
    if (event === undefined) continue;
    const colour = story.sides.get(event.side)?.colour ?? "teal";
    const side = sides.get(event.side) ?? { side: event.side, colour, count: 0 };
    sides.set(event.side, { ...side, count: side.count + 1 });
    kinds.set(event.kind, { kind: event.kind, count: (kinds.get(event.kind)?.count ?? 0) + 1 });
    if (event.venue !== null) places.set(event.venue, (places.get(event.venue) ?? 0) + 1);
  }
  return {
    ordinals: events,
    lat,
    lon,
    sides: [...sides.values()].sort((a, b) => b.count - a.count),
    kinds: [...kinds.values()].sort((a, b) => b.count - a.count),
    places: [...places].sort((a, b) => b[1] - a[1]).map(([place]) => place),
  };
}

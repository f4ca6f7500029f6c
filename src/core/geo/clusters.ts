import type { Feature, Point } from "geojson";
import Supercluster from "supercluster";
import type { BitSet } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Bounds } from "../story/model";
import { crowdedMarks, isCrowded } from "./crowd";
import { eventsAt, type Mark, markOf } from "./mark";
import { eventsBySpot, type SpotEvents } from "./spots";

/** Marks closer than this would overlap, in pixels at a whole zoom level. */
const RADIUS = 26;
/** Above this zoom, which is the map's closest, only events at the very same place share a mark. */
const MAX_ZOOM = 10;
const WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };

/** What a point of the tree stands for: not spread out, so that no list is made before it is asked for. */
interface Leaf {
  readonly events: SpotEvents;
}

/** A tree of spots with the marks that were made from it, by what tells them apart. */
interface Tree {
  readonly clusters: Supercluster<Leaf, Leaf>;
  readonly marks: Map<string, Mark>;
}

const trees = new WeakMap<StoryIndex, WeakMap<BitSet, Tree>>();

/**
 * The marks of the events in `bits` at a zoom level: each event with a located venue is in
 * exactly one. Events at the very same place always share one. The tree is built once for
 * a set of events (Agafonkin, *Supercluster*) and kept as long as the set is, with its marks.
 * In a crowded story, whose badges are wide, marks are kept apart instead (`crowd.ts`).
 * @param zoom may be fractional; the level below it decides.
 * @param within leave out marks outside these bounds, which may reach past ±180°; the world by default.
 */
export function marks(index: StoryIndex, bits: BitSet, zoom: number, within: Bounds = WORLD): Mark[] {
  const made = isCrowded(index)
    ? crowdedMarks(index, bits, zoom, within)
    : clusteredMarks(index, bits, zoom, within);
  return made.sort((a, b) => a.first - b.first);
}

function clusteredMarks(index: StoryIndex, bits: BitSet, zoom: number, within: Bounds): Mark[] {
  const { clusters, marks: known } = treeOf(index, bits);
  const { west, south, east, north } = within;
  const found = clusters.getClusters([west, Math.max(-90, south), east, Math.min(90, north)], zoom);
  return found.map(({ properties, geometry }) => {
    const single = !("cluster_id" in properties);
    const key = single ? `spot ${properties.events.spot}` : `cluster ${properties.cluster_id}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const leaves = single
      ? [properties]
      : clusters.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties);
    const spots = leaves.map(({ events }) => events);
    const first = spots.reduce((least, { spot }) => Math.min(least, spot), Number.POSITIVE_INFINITY);
    const mark = markOf(index, first, eventsAt(index, spots), lat, lon);
    known.set(key, mark);
    return mark;
  });
}

function treeOf(index: StoryIndex, bits: BitSet): Tree {
  const ofIndex = trees.get(index) ?? new WeakMap<BitSet, Tree>();
  trees.set(index, ofIndex);
  const known = ofIndex.get(bits);
  if (known !== undefined) return known;
  const clusters = new Supercluster<Leaf, Leaf>({ radius: RADIUS, extent: 256, maxZoom: MAX_ZOOM });
  clusters.load(pointsOf(index, bits));
  const tree = { clusters, marks: new Map() };
  ofIndex.set(bits, tree);
  return tree;
}

/** One point for each position, so that what is in one place can never come apart. */
function pointsOf(index: StoryIndex, bits: BitSet): Feature<Point, Leaf>[] {
  return eventsBySpot(index, bits).map((events) => ({
    type: "Feature",
    properties: { events },
    geometry: { type: "Point", coordinates: [events.lon, events.lat] },
  }));
}

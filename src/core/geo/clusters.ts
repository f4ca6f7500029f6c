import Supercluster, { type ClusterFeature, type PointFeature } from "supercluster";
import type { BitSet } from "../index/bitset";
import { contains } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import type { Bounds } from "../story/model";
import { apart } from "./apart";
import { type Leaf, type Mark, markOf } from "./mark";
import { project } from "./mercator";
import { eventsBySpot } from "./spots";

/** Marks closer than this would overlap, in pixels at a whole zoom level. */
const RADIUS = 26;
/** In a crowded story, whose badges have up to four digits: these come as near as each other's width. */
const CROWDED_RADIUS = 46;
/** Its widest badge with its rim, and a little air. */
const BADGE = { width: 52, height: 28 };
/** A story with so many events is crowded, whatever a filter leaves of it. */
const CROWD = 500;
/** Above this zoom, which is the map's closest, only events at the very same place share a mark. */
const MAX_ZOOM = 10;
const WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };

/** Whether a story has so many events that its marks are many-digit badges. A filter does not change it. */
export const isCrowded = ({ all }: StoryIndex): boolean => all.size >= CROWD;

type Found = ClusterFeature<Leaf> | PointFeature<Leaf>;

/** What one mark is made of; it stands at the first. */
type Group = readonly [Found, ...Found[]];

/** A tree of spots with the marks that were made from it, by what tells them apart. */
interface Tree {
  readonly clusters: Supercluster<Leaf, Leaf>;
  readonly marks: Map<string, Mark>;
  /** In a crowded story, what stands apart at each whole zoom level. */
  readonly levels: Map<number, readonly Group[]>;
}

const trees = new WeakMap<StoryIndex, WeakMap<BitSet, Tree>>();

/**
 * The marks of the events in `bits` at a zoom level: each event with a located venue is in
 * exactly one. Events at the very same place always share one. The tree is built once for
 * a set of events (Agafonkin, *Supercluster*) and kept as long as the set is, with its marks.
 * In a crowded story no two badges overlap: how near they may come hangs on the story and not on the
 * set, so that a filter changes the numbers more than the marks.
 * @param zoom may be fractional; the level below it decides.
 * @param within leave out marks outside these bounds, which may reach past ±180°; the world by default.
 */
export function marks(index: StoryIndex, bits: BitSet, zoom: number, within: Bounds = WORLD): Mark[] {
  const tree = treeOf(index, bits);
  const groups = isCrowded(index) ? apartIn(tree, zoom, within) : clustersIn(tree, zoom, within);
  return groups.map((group) => markIn(index, tree, group)).sort((a, b) => a.first - b.first);
}

function clustersIn({ clusters }: Tree, zoom: number, { west, south, east, north }: Bounds): Group[] {
  return clusters
    .getClusters([west, Math.max(-90, south), east, Math.min(90, north)], zoom)
    .map((found) => [found]);
}

/**
 * Clusters stand in the middle of their spots, and so may come nearer to each other than the radius: those
 * that would overlap are joined, for the whole world, so that a pan changes nothing.
 */
function apartIn(tree: Tree, zoom: number, within: Bounds): readonly Group[] {
  const level = Math.floor(zoom);
  const known = tree.levels.get(level);
  const all = known ?? atLevel(tree, level);
  tree.levels.set(level, all);
  return all.filter(([{ geometry }]) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return contains(within, lat, lon);
  });
}

function atLevel(tree: Tree, level: number): Group[] {
  const placed = clustersIn(tree, level, WORLD).map(([found]) => {
    const [lon = 0, lat = 0] = found.geometry.coordinates;
    return { found, spots: spotsIn(found), ...project(lat, lon, level) };
  });
  placed.sort((a, b) => b.spots - a.spots);
  return apart(placed, BADGE.width, BADGE.height).map(([first, ...others]) => [
    first.found,
    ...others.map(({ found }) => found),
  ]);
}

const spotsIn = ({ properties }: Found): number => ("cluster_id" in properties ? properties.point_count : 1);

function markIn(index: StoryIndex, { clusters, marks: known }: Tree, group: Group): Mark {
  const key = group
    .map(({ properties }) =>
      "cluster_id" in properties ? `cluster ${properties.cluster_id}` : `spot ${properties.spot}`,
    )
    .join(", ");
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const leaves = group.flatMap(({ properties }) =>
    "cluster_id" in properties
      ? clusters.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties)
      : [properties],
  );
  const [lon = 0, lat = 0] = group[0].geometry.coordinates;
  const mark = markOf(index, leaves, lat, lon);
  known.set(key, mark);
  return mark;
}

function treeOf(index: StoryIndex, bits: BitSet): Tree {
  const ofIndex = trees.get(index) ?? new WeakMap<BitSet, Tree>();
  trees.set(index, ofIndex);
  const known = ofIndex.get(bits);
  if (known !== undefined) return known;
  const radius = isCrowded(index) ? CROWDED_RADIUS : RADIUS;
  const clusters = new Supercluster<Leaf, Leaf>({ radius, extent: 256, maxZoom: MAX_ZOOM });
  clusters.load(pointsOf(index, bits));
  const tree = { clusters, marks: new Map(), levels: new Map() };
  ofIndex.set(bits, tree);
  return tree;
}

/** One point for each position, so that what is in one place can never come apart. */
function pointsOf(index: StoryIndex, bits: BitSet): PointFeature<Leaf>[] {
  return eventsBySpot(index, bits).map(({ spot, lat, lon, ordinals }) => ({
    type: "Feature",
    properties: { spot, ordinals },
    geometry: { type: "Point", coordinates: [lon, lat] },
  }));
}

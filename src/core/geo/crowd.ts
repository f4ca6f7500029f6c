import type { BitSet } from "../index/bitset";
import { contains } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import { once } from "../once";
import type { Bounds } from "../story/model";
import { apart } from "./apart";
import { type Mark, markOf } from "./mark";
import { project } from "./mercator";
import { eventsBySpot, spotsIn } from "./spots";

/** A story with so many events is crowded, whatever a filter leaves of it. */
const CROWD = 500;
/** What a badge of up to five signs takes with its rim, with air for names around it; in pixels. */
const ROOM = { width: 60, height: 42 };

/** Whether a story has so many events that its marks are many-digit badges. A filter does not change it. */
export const isCrowded = ({ all }: StoryIndex): boolean => all.size >= CROWD;

/** Marks of a set at a whole zoom level, each made when it is first asked for. */
type Level = readonly { readonly lat: number; readonly lon: number; readonly mark: () => Mark }[];

const known = new WeakMap<StoryIndex, WeakMap<BitSet, Map<number, Level>>>();

/**
 * The marks of a crowded story, none of which covers another: each stands at that of its spots which has most
 * events in the whole story, and takes in what is too near. So a filter changes the numbers far more than
 * the marks. What stands where is found for the whole world, so that a pan changes nothing.
 */
export function crowdedMarks(index: StoryIndex, bits: BitSet, zoom: number, within: Bounds): Mark[] {
  const ofIndex = known.get(index) ?? new WeakMap<BitSet, Map<number, Level>>();
  known.set(index, ofIndex);
  const levels = ofIndex.get(bits) ?? new Map<number, Level>();
  ofIndex.set(bits, levels);
  const whole = Math.floor(zoom);
  const level = levels.get(whole) ?? levelOf(index, bits, whole);
  levels.set(whole, level);
  return level.filter(({ lat, lon }) => contains(within, lat, lon)).map(({ mark }) => mark());
}

function levelOf(index: StoryIndex, bits: BitSet, zoom: number): Level {
  const { rank } = spotsIn(index);
  const spots = eventsBySpot(index, bits)
    .map((spot) => ({ ...spot, ...project(spot.lat, spot.lon, zoom) }))
    .sort((a, b) => (rank[a.spot] ?? 0) - (rank[b.spot] ?? 0));
  return apart(spots, ROOM.width, ROOM.height).map((group) => {
    const [{ spot, lat, lon }] = group;
    return { lat, lon, mark: once(() => markOf(index, spot, group, lat, lon)) };
  });
}

import { type BitSet, has, intersect } from "../index/bitset";
import { listAt } from "../index/ragged";
import { contains } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import { once } from "../once";
import type { Bounds } from "../story/model";
import { EVENT_KINDS } from "../story/vocabulary";
import { apart } from "./apart";
import { type Mark, type MarkEvents, markOf } from "./mark";
import { type Pixel, project } from "./mercator";
import { eventsBySpot, listsOf, type SpotEvents, spotsIn } from "./spots";
import { tallyGroups } from "./tally";

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
  const { of, lat: lats, lon: lons } = spotsIn(index);
  const events: (SpotEvents | undefined)[] = [];
  for (const spot of eventsBySpot(index, bits)) events[spot.spot] = spot;
  const groups = apart(
    standing(index, zoom).filter(({ spot }) => events[spot] !== undefined),
    ROOM.width,
    ROOM.height,
  );
  const groupOfSpot = new Int32Array(lats.length).fill(-1);
  for (const [group, spots] of groups.entries()) for (const { spot } of spots) groupOfSpot[spot] = group;
  const groupOf = (ordinal: number) => groupOfSpot[of[ordinal] ?? -1] ?? -1;
  const told = once(() => toldOf(index, intersect(bits, index.located), groupOf, groups.length));
  return groups.map((spots, group) => {
    const [{ spot }] = spots;
    const [lat, lon] = [lats[spot] ?? 0, lons[spot] ?? 0];
    const make = (): Mark => {
      const { sides, kinds, lists } = told();
      const own: MarkEvents = {
        leaves: spots.flatMap((one) => events[one.spot] ?? []),
        sides: sides(group),
        kinds: kinds(group),
        ordinals: () => listAt(lists(), group),
        holds: (ordinal) => has(bits, ordinal) && groupOf(ordinal) === group,
      };
      return markOf(index, spot, own, lat, lon);
    };
    return { lat, lon, mark: once(make) };
  });
}

/** What all marks of a level tell of their events, each found in one pass over the events. */
function toldOf(
  { story, columns }: StoryIndex,
  located: BitSet,
  groupOf: (ordinal: number) => number,
  groups: number,
) {
  return {
    sides: tallyGroups(located, groupOf, groups, columns.side, story.sides.size),
    kinds: tallyGroups(located, groupOf, groups, columns.kind, EVENT_KINDS.length),
    lists: once(() => listsOf(located, groupOf, groups)),
  };
}

/** A spot of the story where it is in the world at some zoom. */
interface Standing extends Pixel {
  readonly spot: number;
}

const stands = new WeakMap<StoryIndex, Map<number, readonly Standing[]>>();

/** All spots of the story in pixels of a zoom level, those with most events first; made once. */
function standing(index: StoryIndex, zoom: number): readonly Standing[] {
  const ofIndex = stands.get(index) ?? new Map<number, readonly Standing[]>();
  stands.set(index, ofIndex);
  const { lat, lon, rank } = spotsIn(index);
  const spots =
    ofIndex.get(zoom) ??
    lat
      .map((at, spot) => ({ spot, ...project(at, lon[spot] ?? 0, zoom) }))
      .sort((a, b) => (rank[a.spot] ?? 0) - (rank[b.spot] ?? 0));
  ofIndex.set(zoom, spots);
  return spots;
}

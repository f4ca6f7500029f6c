import { type BitSet, forEachOrdinal, intersect } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";

/** The distinct positions of a story's events: many events share one, and the map draws by position. */
export interface Spots {
  /** The spot of each event by ordinal; −1 without a position. */
  readonly of: Int32Array;
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  /** The place of each spot when those with most events come first. */
  readonly rank: Uint32Array;
}

const made = new WeakMap<StoryIndex, Spots>();

/** The spots of a story, made once. */
export function spotsIn(index: StoryIndex): Spots {
  const known = made.get(index);
  if (known !== undefined) return known;
  const of = new Int32Array(index.all.size).fill(-1);
  const [lat, lon]: [number[], number[]] = [[], []];
  const byPlace = new Map<number, number>();
  const byPosition = new Map<string, number>();
  forEachOrdinal(index.located, (ordinal) => {
    const venue = index.columns.venue[ordinal] ?? -1;
    let spot = byPlace.get(venue);
    if (spot === undefined) {
      const [y, x] = [index.lat[ordinal] ?? 0, index.lon[ordinal] ?? 0];
      spot = byPosition.get(`${y},${x}`) ?? lat.length;
      if (spot === lat.length) {
        lat.push(y);
        lon.push(x);
      }
      byPosition.set(`${y},${x}`, spot);
      byPlace.set(venue, spot);
    }
    of[ordinal] = spot;
  });
  const spots = { of, lat, lon, rank: rankOf(of, lat.length) };
  made.set(index, spots);
  return spots;
}

function rankOf(of: Int32Array, spots: number): Uint32Array {
  const counts = new Uint32Array(spots);
  for (const spot of of) if (spot >= 0) counts[spot] = (counts[spot] ?? 0) + 1;
  const order = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const rank = new Uint32Array(spots);
  for (const [at, spot] of order.entries()) rank[spot] = at;
  return rank;
}

/** Events of a set at one spot. */
export interface SpotEvents {
  /** Which spot of the story, whatever the set. */
  readonly spot: number;
  readonly lat: number;
  readonly lon: number;
  /** In order of time. Never empty. */
  readonly ordinals: Uint32Array;
}

const grouped = new WeakMap<StoryIndex, WeakMap<BitSet, readonly SpotEvents[]>>();

/** The events of a set by spot, in the order of the first event of each; made once for a set. */
export function eventsBySpot(index: StoryIndex, bits: BitSet): readonly SpotEvents[] {
  const ofIndex = grouped.get(index) ?? new WeakMap<BitSet, readonly SpotEvents[]>();
  grouped.set(index, ofIndex);
  const spots = ofIndex.get(bits) ?? groupedBySpot(index, bits);
  ofIndex.set(bits, spots);
  return spots;
}

/** One pass to count, one to fill. */
function groupedBySpot(index: StoryIndex, bits: BitSet): SpotEvents[] {
  const { of, lat, lon } = spotsIn(index);
  const located = intersect(bits, index.located);
  const counts = new Uint32Array(lat.length);
  const order: number[] = [];
  let total = 0;
  forEachOrdinal(located, (ordinal) => {
    const spot = of[ordinal] ?? 0;
    if (counts[spot] === 0) order.push(spot);
    counts[spot] = (counts[spot] ?? 0) + 1;
    total++;
  });
  const all = new Uint32Array(total);
  const next = new Uint32Array(lat.length);
  let start = 0;
  const found = order.map((spot): SpotEvents => {
    next[spot] = start;
    start += counts[spot] ?? 0;
    const ordinals = all.subarray(next[spot], start);
    return { spot, lat: lat[spot] ?? 0, lon: lon[spot] ?? 0, ordinals };
  });
  forEachOrdinal(located, (ordinal) => {
    const spot = of[ordinal] ?? 0;
    const at = next[spot] ?? 0;
    all[at] = ordinal;
    next[spot] = at + 1;
  });
  return found;
}

import { type BitSet, count, forEachOrdinal, intersect } from "../index/bitset";
import { emptyRagged, listAt, type Ragged } from "../index/ragged";
import type { StoryIndex } from "../index/storyIndex";
import { once } from "../once";

/** The distinct positions of a story's events: many events share one, and the map draws by position. */
export interface Spots {
  /** The spot of each event by ordinal; −1 without a position. */
  readonly of: Int32Array;
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  /** The one venue of each spot, by its position among the story's places; `SEVERAL` where there are more. */
  readonly venue: Int32Array;
  /** The place of each spot when those with most events come first. */
  readonly rank: Uint32Array;
}

/** Several venues at the very same spot. */
export const SEVERAL = -1;

const made = new WeakMap<StoryIndex, Spots>();

/** The spots of a story, made once. */
export function spotsIn(index: StoryIndex): Spots {
  const known = made.get(index);
  if (known !== undefined) return known;
  const of = new Int32Array(index.all.size).fill(-1);
  const [lat, lon, venues]: [number[], number[], number[]] = [[], [], []];
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
        venues.push(venue);
      } else venues[spot] = SEVERAL;
      byPosition.set(`${y},${x}`, spot);
      byPlace.set(venue, spot);
    }
    of[ordinal] = spot;
  });
  const spots = { of, lat, lon, venue: Int32Array.from(venues), rank: rankOf(of, lat.length) };
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
  /** How many, at least one, and the first of them in time. */
  readonly count: number;
  readonly first: number;
  /** All of them in order of time, put together when they are asked for. */
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

/** One pass to count; a second, to list, when a list is asked for. */
function groupedBySpot(index: StoryIndex, bits: BitSet): SpotEvents[] {
  const { of, lat, lon } = spotsIn(index);
  const located = intersect(bits, index.located);
  const counts = new Uint32Array(lat.length);
  const order: number[] = [];
  const firsts: number[] = [];
  forEachOrdinal(located, (ordinal) => {
    const spot = of[ordinal] ?? 0;
    const before = counts[spot] ?? 0;
    counts[spot] = before + 1;
    if (before > 0) return;
    order.push(spot);
    firsts.push(ordinal);
  });
  const listed = once(() => listsOf(located, (ordinal) => of[ordinal] ?? 0, lat.length));
  return order.map(
    (spot, i) => new Listed(spot, lat[spot] ?? 0, lon[spot] ?? 0, counts[spot] ?? 0, firsts[i] ?? 0, listed),
  );
}

/** One of many: a class, since a getter of its own would be most of what each holds. */
class Listed implements SpotEvents {
  constructor(
    readonly spot: number,
    readonly lat: number,
    readonly lon: number,
    readonly count: number,
    readonly first: number,
    readonly all: () => Ragged,
  ) {}

  get ordinals(): Uint32Array {
    return listAt(this.all(), this.spot);
  }
}

/** The ordinals of a set by the group that each is in, of so many groups; one pass to count, one to fill. */
export function listsOf(bits: BitSet, groupOf: (ordinal: number) => number, groups: number): Ragged {
  const lists = emptyRagged(groups, count(bits));
  const { starts, values } = lists;
  forEachOrdinal(bits, (ordinal) => {
    const after = groupOf(ordinal) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  });
  for (let group = 1; group <= groups; group++)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  const next = starts.slice();
  forEachOrdinal(bits, (ordinal) => {
    const group = groupOf(ordinal);
    const at = next[group] ?? 0;
    values[at] = ordinal;
    next[group] = at + 1;
  });
  return lists;
}

import { type BitSet, emptySet, has, put } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { PlaceId, SideId } from "../story/ids";
import { EVENT_KINDS, type EventKind, type SideColour } from "../story/vocabulary";
import type { PlaceCount } from "./markPlace";
import type { SpotEvents } from "./spots";

/** What the map draws at one spot: an event, or several behind one badge. */
export interface Mark {
  /** The same for as long as the spot that it is called after has any of the events, whichever these are. */
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

/** Whether an event is in a mark. */
export const holds = ({ spots }: Pick<Mark, "spots">, ordinal: number): boolean =>
  spots.some((ordinals) => isAmong(ordinals, ordinal));

/** Whether any event of a mark is in a set. */
export const meets = ({ spots }: Pick<Mark, "spots">, bits: BitSet): boolean =>
  spots.some((ordinals) => ordinals.some((ordinal) => has(bits, ordinal)));

/** The events of a mark in a story of so many. */
export function eventsIn({ spots }: Pick<Mark, "spots">, size: number): BitSet {
  const bits = emptySet(size);
  for (const ordinals of spots) for (const ordinal of ordinals) put(bits, ordinal);
  return bits;
}

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

/** The number on a badge: from 10,000 on as thousands, "12.4k", never more than there are. */
export function badgeText(count: number): string {
  if (count < 10_000) return String(count);
  return count < 100_000 ? `${Math.floor(count / 100) / 10}k` : `${Math.floor(count / 1000)}k`;
}

/** A spot of the story with its events in a set. */
export type Leaf = Pick<SpotEvents, "spot" | "ordinals">;

/** The mark of some spots at a position. @param spot the one that it is called after. */
export function markOf(
  index: StoryIndex,
  spot: number,
  leaves: readonly Leaf[],
  lat: number,
  lon: number,
): Mark {
  const { story, columns } = index;
  const spots = leaves.map(({ ordinals }) => ordinals);
  const count = spots.reduce((sum, { length }) => sum + length, 0);
  let ordinals: readonly number[] | null = null;
  const sides = [...story.sides.values()];
  const places = placeIds(story.places);
  return {
    key: String(spot),
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

function joined(spots: readonly Uint32Array[], count: number): number[] {
  const all = new Uint32Array(count);
  let at = 0;
  for (const ordinals of spots) {
    all.set(ordinals, at);
    at += ordinals.length;
  }
  return Array.from(spots.length > 1 ? all.sort() : all);
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

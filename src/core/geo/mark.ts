import { type BitSet, has } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import { once } from "../once";
import type { PlaceId, SideId } from "../story/ids";
import { EVENT_KINDS, type EventKind, type SideColour } from "../story/vocabulary";
import type { PlaceCount } from "./markPlace";
import { SEVERAL, type SpotEvents, spotsIn } from "./spots";
import { byCount, type Tally, tally } from "./tally";

/** What the map draws at one spot: an event, or several behind one badge. */
export interface Mark {
  /** The same for as long as the spot that it is called after has any of the events, whichever these are. */
  readonly key: string;
  /** How many events it stands for, at least one, and the first of them in time. */
  readonly count: number;
  readonly first: number;
  /** Whether an event is in it. */
  readonly holds: (ordinal: number) => boolean;
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

/** Whether any event of a mark is in a set. */
export const meets = ({ ordinals }: Pick<Mark, "ordinals">, bits: BitSet): boolean =>
  ordinals.some((ordinal) => has(bits, ordinal));

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

/** The number on a badge: from 10,000 on as thousands, "12.4k", and so on as millions, rounded to the nearest. */
export function badgeText(count: number): string {
  if (count < 10_000) return numberText(count);
  const thousands = shortened(count, 1e3);
  return thousands < 1000 ? `${thousands}k` : `${shortened(count, 1e6)}M`;
}

/** A count in units, to the tenth below 100. */
function shortened(count: number, unit: number): number {
  const tenths = Math.round((10 * count) / unit);
  return tenths < 1000 ? tenths / 10 : Math.round(count / unit);
}

/** What is known of a mark's events: each made when it is first asked for, or at hand. */
export interface MarkEvents {
  /** Their spots; at least one. */
  readonly leaves: readonly SpotEvents[];
  readonly sides: readonly Tally[];
  readonly kinds: readonly Tally[];
  /** All of them in the order of time. */
  readonly ordinals: () => Uint32Array;
  readonly holds: (ordinal: number) => boolean;
}

/** The mark of events at a position. @param spot the one that it is called after. */
export function markOf(index: StoryIndex, spot: number, events: MarkEvents, lat: number, lon: number): Mark {
  const { story } = index;
  const { leaves, holds } = events;
  const sides = [...story.sides.values()];
  const places = placeIds(story.places);
  const ordinals = once(() => Array.from(events.ordinals()));
  return {
    key: String(spot),
    count: leaves.reduce((sum, { count }) => sum + count, 0),
    first: leaves.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
    holds,
    get ordinals() {
      return ordinals();
    },
    lat,
    lon,
    sides: events.sides.flatMap(({ value, count }) => {
      const side = sides[value];
      return side === undefined ? [] : [{ side: side.id, colour: side.colour, count }];
    }),
    kinds: events.kinds.flatMap(({ value, count }) => {
      const kind = EVENT_KINDS[value];
      return kind === undefined ? [] : [{ kind, count }];
    }),
    places: venuesOf(index, leaves).flatMap(({ value, count }) => {
      const place = places[value];
      return place === undefined ? [] : [{ place, count }];
    }),
  };
}

/** The events of some spots, walked for all that a mark tells of them. */
export function eventsAt({ story, columns }: StoryIndex, leaves: readonly SpotEvents[]): MarkEvents {
  const ordinals = joined(leaves);
  return {
    leaves,
    sides: tally(ordinals, columns.side, story.sides.size),
    kinds: tally(ordinals, columns.kind, EVENT_KINDS.length),
    ordinals: () => ordinals,
    holds: (ordinal) => isAmong(ordinals, ordinal),
  };
}

function joined(leaves: readonly SpotEvents[]): Uint32Array {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return only.ordinals;
  const all = new Uint32Array(leaves.reduce((sum, { count }) => sum + count, 0));
  let at = 0;
  for (const { ordinals } of leaves) {
    all.set(ordinals, at);
    at += ordinals.length;
  }
  return all.sort();
}

/** The venues of spots: of most there is one, and its events need not be walked. */
function venuesOf(index: StoryIndex, leaves: readonly SpotEvents[]): Tally[] {
  const { venue } = spotsIn(index);
  const found = leaves.map((leaf): readonly Tally[] => {
    const value = venue[leaf.spot] ?? SEVERAL;
    if (value === SEVERAL) return tally(leaf.ordinals, index.columns.venue, index.story.places.size);
    return [{ value, count: leaf.count, first: leaf.first }];
  });
  return found.flat().sort(byCount);
}

const listed = new WeakMap<ReadonlyMap<PlaceId, unknown>, readonly PlaceId[]>();

function placeIds(places: ReadonlyMap<PlaceId, unknown>): readonly PlaceId[] {
  const known = listed.get(places) ?? [...places.keys()];
  listed.set(places, known);
  return known;
}

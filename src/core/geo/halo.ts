import { type BitSet, has } from "../index/bitset";
import { eventsByVenue } from "../index/byVenue";
import { listAt } from "../index/ragged";
import type { StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import type { EventId, PlaceId } from "../story/ids";
import type { Place } from "../story/model";
import type { SideColour } from "../story/vocabulary";
import { metresPerPixel } from "./mercator";

/** Smaller than this, in pixels, a halo would hide behind its mark. */
export const LEAST_HALO = 6;

/** The doubt about a place, or its width, with the events shown there. */
export interface Halo {
  readonly place: Place;
  readonly lat: number;
  readonly lon: number;
  readonly metres: number;
  /** A dashed ring around a point that may be elsewhere, or the disc of a real area. */
  readonly shape: "point" | "area";
  readonly events: readonly EventId[];
  /** The side of all its events; null when they differ. */
  readonly colour: SideColour | null;
}

/** Radius of a halo on the map in pixels; metres are stretched by Mercator's scale there. */
export const haloRadius = (metres: number, lat: number, zoom: number): number =>
  metres / metresPerPixel(lat, zoom);

/** Whether a mark may stand for the place without a warning. */
export const isSure = (place: Place): boolean => place.certainty === "high";

/** Whether a place is one of which a mark alone would say too much: an area, or not certain. */
export const isVague = (place: Place): boolean => place.extent.type === "area" || !isSure(place);

/** Above so many in a frame, halos lie over each other and none can be told from the next. */
export const MANY_HALOS = 40;

/** Halos to draw, and those that are left to the badges that stand for their places. */
export interface Outlined {
  readonly drawn: readonly Halo[];
  readonly left: readonly Halo[];
  /** How many of those that are left out have their place in sight. */
  readonly leftInSight: number;
}

/**
 * All the halos of a frame; where those in sight are many, only those of places that have a mark to themselves:
 * around a badge of several places nobody could tell whose doubt a ring is.
 * @param halos those that are drawn ahead of a pan among them.
 * @param alone the places with a mark of their own.
 * @param isInSight whether a place is in the frame itself; all are by default.
 */
export function outlined(
  halos: readonly Halo[],
  alone: ReadonlySet<PlaceId>,
  isInSight: (halo: Halo) => boolean = () => true,
): Outlined {
  if (halos.filter(isInSight).length <= MANY_HALOS) return { drawn: halos, left: [], leftInSight: 0 };
  const own = ({ place }: Halo) => alone.has(place.id);
  const left = halos.filter((halo) => !own(halo));
  return { drawn: halos.filter(own), left, leftInSight: left.filter(isInSight).length };
}

/** What is said of halos in sight that are left out; null without any. */
export const leftWords = ({ leftInSight: left }: Outlined): string | null =>
  left === 0
    ? null
    : `${numberText(left)} ${left === 1 ? "area or inexact place is" : "areas and inexact places are"} not outlined, and only counted in badges`;

/**
 * One halo for each place of the events in `bits` that is not an exact point.
 * @param isNear leaves out others before their events are looked at; all are near by default.
 */
export function halos(
  index: StoryIndex,
  bits: BitSet,
  isNear: (at: Pick<Halo, "lat" | "lon" | "metres">) => boolean = () => true,
): Halo[] {
  const { side, size } = index.columns;
  const colours = [...index.story.sides.values()].map(({ colour }) => colour);
  const found: Halo[] = [];
  for (const at of rings(index)) {
    if (!isNear(at)) continue;
    const { here, ...ring } = at;
    const first = here.findIndex((ordinal) => has(bits, ordinal));
    if (first < 0) continue;
    const own = side[here[first] ?? size];
    const isMixed = here.subarray(first).some((ordinal) => side[ordinal] !== own && has(bits, ordinal));
    found.push({
      ...ring,
      get events() {
        return [...here].flatMap((i) => (has(bits, i) ? (index.story.events[i]?.id ?? []) : []));
      },
      colour: isMixed ? null : (colours[own ?? -1] ?? null),
    });
  }
  return found;
}

/** The halo that a place has whenever anything happens there. */
interface Ring extends Pick<Halo, "place" | "lat" | "lon" | "metres" | "shape"> {
  /** All events there, in order of time. */
  readonly here: Uint32Array;
}

const ringsOf = new WeakMap<StoryIndex, readonly Ring[]>();

/** The halos of a story's places, whatever a filter leaves; made once. */
function rings(index: StoryIndex): readonly Ring[] {
  const known = ringsOf.get(index);
  if (known !== undefined) return known;
  const venues = eventsByVenue(index);
  const found = [...index.story.places.values()].flatMap((place, venue): Ring[] => {
    const { extent } = place;
    if (extent.type === "unlocated" || extent.radiusKm <= 0) return [];
    const { lat, lon, radiusKm, type } = extent;
    return [{ place, lat, lon, metres: radiusKm * 1000, shape: type, here: listAt(venues, venue) }];
  });
  ringsOf.set(index, found);
  return found;
}

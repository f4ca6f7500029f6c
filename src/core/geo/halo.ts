import { type BitSet, has } from "../index/bitset";
import { eventsByVenue } from "../index/byVenue";
import { listAt } from "../index/ragged";
import type { StoryIndex } from "../index/storyIndex";
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
}

/**
 * All the halos of a frame; where they are many, only those of places that have a mark to themselves: around
 * a badge of several places nobody could tell whose doubt a ring is.
 * @param alone the places with a mark of their own.
 */
export function outlined(halos: readonly Halo[], alone: ReadonlySet<PlaceId>): Outlined {
  if (halos.length <= MANY_HALOS) return { drawn: halos, left: [] };
  const own = ({ place }: Halo) => alone.has(place.id);
  return { drawn: halos.filter(own), left: halos.filter((halo) => !own(halo)) };
}

/** What is said of halos that are left out; null without any. */
export const leftWords = ({ left: { length } }: Outlined): string | null =>
  length === 0
    ? null
    : `${length} ${length === 1 ? "area or inexact place is" : "areas and inexact places are"} not outlined, and only counted in badges`;

/**
 * One halo for each place of the events in `bits` that is not an exact point.
 * @param isNear leaves out others before their events are looked at; all are near by default.
 */
export function halos(
  index: StoryIndex,
  bits: BitSet,
  isNear: (at: Pick<Halo, "lat" | "lon" | "metres">) => boolean = () => true,
): Halo[] {
  const { story, columns } = index;
  const sides = [...story.sides.values()].map(({ colour }) => colour);
  const venues = eventsByVenue(index);
  return [...story.places.values()].flatMap((place, venue): Halo[] => {
    if (place.extent.type === "unlocated" || place.extent.radiusKm <= 0) return [];
    const { lat, lon, radiusKm, type } = place.extent;
    const metres = radiusKm * 1000;
    if (!isNear({ lat, lon, metres })) return [];
    const here = listAt(venues, venue);
    const first = here.find((ordinal) => has(bits, ordinal));
    if (first === undefined) return [];
    const side = columns.side[first];
    const isMixed = here.some((ordinal) => has(bits, ordinal) && columns.side[ordinal] !== side);
    return [
      {
        place,
        lat,
        lon,
        metres,
        shape: type,
        get events() {
          return [...here].flatMap((i) => (has(bits, i) ? (story.events[i]?.id ?? []) : []));
        },
        colour: isMixed ? null : (sides[side ?? -1] ?? null),
      },
    ];
  });
}

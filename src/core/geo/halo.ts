import { type BitSet, has } from "../index/bitset";
import { eventsByVenue } from "../index/byVenue";
import { listAt } from "../index/ragged";
import type { StoryIndex } from "../index/storyIndex";
import type { EventId } from "../story/ids";
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

/** One halo for each place of the events in `bits` that is not an exact point. */
export function halos(index: StoryIndex, bits: BitSet): Halo[] {
  const { story, columns } = index;
  const sides = [...story.sides.values()].map(({ colour }) => colour);
  const venues = eventsByVenue(index);
  return [...story.places.values()].flatMap((place, venue): Halo[] => {
    if (place.extent.type === "unlocated" || place.extent.radiusKm <= 0) return [];
    const { lat, lon, radiusKm, type } = place.extent;
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
        metres: radiusKm * 1000,
        shape: type,
        get events() {
          return [...here].flatMap((i) => (has(bits, i) ? (story.events[i]?.id ?? []) : []));
        },
        colour: isMixed ? null : (sides[side ?? -1] ?? null),
      },
    ];
  });
}

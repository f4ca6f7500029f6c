import { type BitSet, forEachOrdinal, intersect } from "../index/bitset";
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
  const places = [...story.places.values()];
  const sides = [...story.sides.values()].map(({ colour }) => colour);
  const found = new Map<number, { ordinals: number[]; colours: Set<SideColour> }>();
  forEachOrdinal(intersect(bits, index.located), (ordinal) => {
    const venue = columns.venue[ordinal] ?? -1;
    let entry = found.get(venue);
    if (entry === undefined) {
      entry = { ordinals: [], colours: new Set<SideColour>() };
      found.set(venue, entry);
    }
    entry.ordinals.push(ordinal);
    const colour = sides[columns.side[ordinal] ?? -1];
    if (colour !== undefined) entry.colours.add(colour);
  });
  return [...found].flatMap(([venue, { ordinals, colours }]): Halo[] => {
    const place = places[venue];
    if (place === undefined || place.extent.type === "unlocated" || place.extent.radiusKm <= 0) return [];
    const { lat, lon, radiusKm, type } = place.extent;
    const [first, second] = colours;
    const colour = second === undefined ? (first ?? null) : null;
    return [
      {
        place,
        lat,
        lon,
        metres: radiusKm * 1000,
        shape: type,
        get events() {
          return ordinals.flatMap((ordinal) => story.events[ordinal]?.id ?? []);
        },
        colour,
      },
    ];
  });
}

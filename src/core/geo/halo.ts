import type { BitSet } from "../index/bitset";
import { ordinals } from "../index/bitset";
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
  const { story } = index;
  const found = new Map<string, { place: Place; events: EventId[]; colours: Set<SideColour> }>();
  for (const ordinal of ordinals(bits)) {
    const event = story.events[ordinal];
    const place = event?.venue == null ? undefined : story.places.get(event.venue);
    if (event === undefined || place === undefined || place.extent.type === "unlocated") continue;
    if (place.extent.radiusKm <= 0) continue;
    const entry = found.get(place.id) ?? { place, events: [], colours: new Set<SideColour>() };
    found.set(place.id, entry);
    entry.events.push(event.id);
    const colour = story.sides.get(event.side)?.colour;
    if (colour !== undefined) entry.colours.add(colour);
  }
  return [...found.values()].flatMap(({ place, events, colours }) => {
    if (place.extent.type === "unlocated") return [];
    const { lat, lon, radiusKm, type } = place.extent;
    const [first, second] = colours;
    const colour = second === undefined ? (first ?? null) : null;
    return [{ place, lat, lon, metres: radiusKm * 1000, shape: type, events, colour }];
  });
}

import { haloRadius, isSure, LEAST_HALO } from "../../core/geo/halo";
import type { StoryIndex } from "../../core/index/storyIndex";
import type { Frame } from "../frame";
import type { Spot } from "./layout";

/** Whether every place of a mark is doubtful, or wider than the frame, without a halo around it to say so. */
export function isUnsure({ story }: StoryIndex, { mark }: Spot, frame: Frame): boolean {
  return mark.places.every(({ place: id }) => {
    const place = story.places.get(id);
    if (place === undefined || place.extent.type === "unlocated") return false;
    const radius = haloRadius(place.extent.radiusKm * 1000, place.extent.lat, frame.zoom);
    if (place.extent.type === "area" && radius > Math.max(frame.width, frame.height) / 2) return true;
    return !isSure(place) && (mark.places.length > 1 || radius < Math.max(LEAST_HALO, 16));
  });
}

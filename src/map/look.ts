import { createContext, useContext } from "react";
import type { PlaceId } from "../core/story/ids";
import type { Transition } from "../core/story/vocabulary";

/** How the map is shown: with all its controls, or quiet and large for a room. */
export interface MapLook {
  /** Whether theatres, legend and "only in view" are there. Zoom, edge pointers and attribution always are. */
  readonly controls: boolean;
  /** How much larger than in CSS pixels the map is shown, by a transform around it; canvases are painted that fine. */
  readonly magnified: number;
  /** Places ringed beside what is selected. */
  readonly ringed: readonly PlaceId[];
  /** How the map gets to another step of a briefing; anywhere else it flies. */
  readonly transition: Transition;
  /** How long a flight takes, in seconds. */
  readonly flight: number;
}

/** The map of the explore screen. */
export const EXPLORE_LOOK: MapLook = {
  controls: true,
  magnified: 1,
  ringed: [],
  transition: "fly",
  flight: 0.9,
};

export const MapLookContext = createContext<MapLook>(EXPLORE_LOOK);

export const useMapLook = (): MapLook => useContext(MapLookContext);

/** Finer than this no eye can tell, and memory can. */
const FINEST = 4;

/** Canvas pixels per CSS pixel of a map that is shown so much larger. */
export const canvasRatio = (magnified: number): number => Math.min(FINEST, devicePixelRatio * magnified);

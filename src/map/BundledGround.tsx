import type L from "leaflet";
import type { Box } from "../core/geo/mercator";
import type { Basemap } from "./basemap/useBasemap";
import { useBasemapLayer } from "./basemap/useBasemapLayer";
import type { Frame } from "./frame";
import { useLabels } from "./labels/useLabels";

interface BundledGroundProps {
  readonly map: L.Map;
  readonly frame: Frame;
  readonly basemap: Basemap;
  readonly obstacles: readonly Box[];
}

/** The painted ground that comes with the app, and its names where room is left. */
export function BundledGround({ map, frame, basemap, obstacles }: BundledGroundProps) {
  useBasemapLayer(map, basemap.ground, "all");
  useLabels(map, frame, basemap.names, obstacles);
  return null;
}

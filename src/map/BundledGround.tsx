import type L from "leaflet";
import { useEffect } from "react";
import type { Obstacle } from "../core/geo/labels";
import type { Basemap } from "./basemap/useBasemap";
import { useBasemapLayer } from "./basemap/useBasemapLayer";
import type { Frame } from "./frame";
import { NO_NAMES } from "./labels/names";
import { useLabels } from "./labels/useLabels";
import styles from "./MapView.module.css";

interface BundledGroundProps {
  readonly map: L.Map;
  readonly frame: Frame;
  readonly basemap: Basemap;
  readonly obstacles: readonly Obstacle[];
}

/** The painted ground that comes with the app, and its names where room is left: never names without their land. */
export function BundledGround({ map, frame, basemap, obstacles }: BundledGroundProps) {
  const { ground, names, errors } = basemap;
  const painted = useBasemapLayer(map, ground, "all");
  const failed = errors.length > 0;
  useLabels(map, frame, painted || failed ? names : NO_NAMES, obstacles);
  useEffect(
    function showSea() {
      map.getContainer().dataset["ground"] = painted ? "painted" : "none";
    },
    [map, painted],
  );
  return painted || failed ? null : (
    <p className={styles.loading} role="status">
      Drawing the map…
    </p>
  );
}

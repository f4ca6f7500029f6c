import L from "leaflet";
import { useEffect } from "react";
import { MAX_ZOOM } from "../basemap/source";
import { TILE_URL } from "./host";
import styles from "./Online.module.css";

/** So many tiles in a row that do not come, or none for so long (ms), and the host counts as out of reach. */
const FAILURES = 3;
const PATIENCE = 10_000;

/** Keeps the tile host's pictures on the map, below all else; `onFail` is called when they do not come. */
export function useTileLayer(map: L.Map, onFail: () => void): void {
  useEffect(
    function addTiles() {
      const layer = L.tileLayer(TILE_URL, {
        className: styles.tiles ?? "",
        maxZoom: MAX_ZOOM,
        updateWhenZooming: false,
        zIndex: 0,
        // The page names itself to nobody; the host's terms ask that its tiles' requests name the site.
        referrerPolicy: "strict-origin-when-cross-origin",
      });
      const timer = setTimeout(onFail, PATIENCE);
      let failures = 0;
      layer.on("tileload", () => {
        clearTimeout(timer);
        failures = 0;
      });
      layer.on("tileerror", () => {
        failures += 1;
        if (failures === FAILURES) onFail();
      });
      map.addLayer(layer);
      return function removeTiles() {
        clearTimeout(timer);
        map.removeLayer(layer);
      };
    },
    [map, onFail],
  );
}

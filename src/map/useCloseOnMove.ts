import type L from "leaflet";
import { useEffect } from "react";

/** Calls `onClose` when the map starts to move or zoom: what hangs on a place of the screen is then at another. */
export function useCloseOnMove(map: L.Map, onClose: () => void): void {
  useEffect(
    function closeOnMove() {
      map.on("movestart zoomstart", onClose);
      return function stopWatching() {
        map.off("movestart zoomstart", onClose);
      };
    },
    [map, onClose],
  );
}

import type L from "leaflet";
import { useEffect } from "react";

/** Names the map's container for assistive technology; Leaflet makes it focusable and pans by keys. */
export function useFocusable(map: L.Map | null): void {
  useEffect(
    function nameContainer() {
      if (map === null) return;
      const container = map.getContainer();
      container.setAttribute("role", "group");
      container.setAttribute(
        "aria-label",
        "Map. Arrow keys move it, plus and minus zoom; Tab goes to its events.",
      );
    },
    [map],
  );
}

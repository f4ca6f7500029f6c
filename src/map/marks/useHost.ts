import L from "leaflet";
import { useEffect, useMemo, useState } from "react";

interface HostOptions {
  readonly lat: number;
  readonly lon: number;
  /** Higher stands in front. */
  readonly rank: number;
}

/**
 * An element that Leaflet keeps at a position, through pans and zooms, and that React fills
 * by a portal. Presses on it do not reach the map.
 */
export function useHost(map: L.Map, { lat, lon, rank }: HostOptions): HTMLElement {
  const [host] = useState(() => document.createElement("div"));
  const marker = useMemo(
    () =>
      L.marker([0, 0], {
        icon: L.divIcon({ html: host, className: "", iconSize: [0, 0] }),
        interactive: false,
        keyboard: false,
      }),
    [host],
  );
  useEffect(
    function place() {
      marker.setLatLng([lat, lon]).setZIndexOffset(rank);
    },
    [marker, lat, lon, rank],
  );
  useEffect(
    function addMarker() {
      L.DomEvent.disableClickPropagation(host);
      marker.addTo(map);
      return function removeMarker() {
        marker.remove();
      };
    },
    [map, marker, host],
  );
  return host;
}

import type L from "leaflet";
import { useEffect, useState } from "react";
import { PaintedLayer } from "./PaintedLayer";
import { paintTile, type Sources } from "./paint";
import { usePalette } from "./palette";

/** Keeps the painted tiles on the map and repaints them when theme or data change. */
export function useBasemapLayer(map: L.Map, sources: Sources): void {
  const palette = usePalette();
  const [layer] = useState(
    () => new PaintedLayer(() => {}, { updateWhenZooming: false, keepBuffer: 2, className: "basemap" }),
  );
  useEffect(
    function repaint() {
      layer.repaint((ctx, at, edge, stretch) => paintTile(ctx, at, { sources, palette, edge, stretch }));
    },
    [layer, sources, palette],
  );
  useEffect(
    function addLayer() {
      map.addLayer(layer);
      return function removeLayer() {
        map.removeLayer(layer);
      };
    },
    [map, layer],
  );
}

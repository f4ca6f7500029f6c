import type L from "leaflet";
import { useEffect, useMemo } from "react";
import { useMapLook } from "../look";
import type { Ground } from "./openGround";
import { PaintedLayer } from "./PaintedLayer";
import { paintCrimea, paintTile } from "./paint";
import { usePalette } from "./palette";
import type { PackedTile } from "./tiles";

/**
 * Keeps the painted tiles on the map and repaints them when theme or data change: the whole
 * ground, or Crimea alone on tiles that let through what lies below.
 */
export function useBasemapLayer(map: L.Map, ground: Ground | null, part: "all" | "crimea"): void {
  const palette = usePalette();
  const { magnified } = useMapLook();
  const layer = useMemo(
    () =>
      new PaintedLayer<PackedTile>(
        { updateWhenZooming: false, keepBuffer: 2, className: part === "all" ? "basemap" : "crimea" },
        { clear: part === "crimea" },
      ),
    [part],
  );
  useEffect(
    function magnify() {
      layer.magnify(magnified);
    },
    [layer, magnified],
  );
  useEffect(
    function repaint() {
      layer.show({
        load: ground,
        paint: (ctx, tile, { z: zoom }, edge, stretch) =>
          (part === "all" ? paintTile : paintCrimea)(ctx, tile ?? [], { palette, edge, stretch, zoom }),
      });
    },
    [layer, ground, palette, part],
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

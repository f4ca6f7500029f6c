import type L from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { useMapLook } from "../look";
import type { Ground } from "./openGround";
import { PaintedLayer } from "./PaintedLayer";
import { paintCrimea, paintTile } from "./paint";
import { usePalette } from "./palette";
import type { PackedTile } from "./tiles";

/**
 * Keeps the painted tiles on the map and repaints them when theme or data change: the whole
 * ground, or Crimea alone on tiles that let through what lies below. Before there is a ground
 * there are no tiles. Returns whether a frame has been painted all over yet.
 */
export function useBasemapLayer(map: L.Map, ground: Ground | null, part: "all" | "crimea"): boolean {
  const [painted, setPainted] = useState(false);
  const palette = usePalette();
  const { magnified } = useMapLook();
  const there = ground !== null;
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
      if (!there) return undefined;
      const done = () => setPainted(true);
      layer.once("load", done);
      map.addLayer(layer);
      return function removeLayer() {
        layer.off("load", done);
        map.removeLayer(layer);
      };
    },
    [map, layer, there],
  );
  return painted;
}

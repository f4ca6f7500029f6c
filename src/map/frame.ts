import type L from "leaflet";
import { startTransition, useLayoutEffect, useState } from "react";
import type { Look } from "../core/geo/camera";
import { type Box, project, unproject } from "../core/geo/mercator";
import type { Bounds } from "../core/story/model";

/** What the map shows, and a margin around it in which things are drawn ahead of a pan. */
export interface Frame {
  /** Centre in degrees; the longitude runs on past ±180 when the world is turned. */
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** World pixels at `zoom`. */
  readonly visible: Box;
  readonly padded: Box;
  /** Degrees. */
  readonly bounds: Bounds;
  readonly paddedBounds: Bounds;
}

/** A box of world pixels in the frame's own, which start at its top left corner. */
export const inFrame = (box: Box, { visible: { minX, minY } }: Frame): Box => movedBy(box, -minX, -minY);

/** A box of the frame's own pixels in world pixels. */
export const onMap = (box: Box, { visible: { minX, minY } }: Frame): Box => movedBy(box, minX, minY);

/** Margin as a part of the frame's own width and height: what stands in it is drawn for a pan that may never come. */
const MARGIN = 0.2;

/** Reads the frame off a map that has a view. */
function frameOf(map: L.Map): Frame {
  const { lat, lng: lon } = map.getCenter();
  const { x: width, y: height } = map.getSize();
  return frameAt({ lat, lon, zoom: map.getZoom() }, width, height);
}

/** The frame of a map of that size, in pixels, that looks there. */
export function frameAt({ lat, lon, zoom }: Look, width: number, height: number): Frame {
  const centre = project(lat, lon, zoom);
  const visible = boxAround(centre.x, centre.y, width / 2, height / 2);
  const padded = boxAround(centre.x, centre.y, width * (0.5 + MARGIN), height * (0.5 + MARGIN));
  return {
    lat,
    lon,
    zoom,
    width,
    height,
    visible,
    padded,
    bounds: boundsOf(visible, zoom),
    paddedBounds: boundsOf(padded, zoom),
  };
}

/**
 * The map's frame; null before the map has a view. A new one when the map comes to rest,
 * and on the way when it leaves the margin or passes a zoom level.
 * @param ahead whether the frame in which an animated zoom will end comes when it sets out: what stands on the map
 * is out of sight until then, and can be made meanwhile.
 */
export function useFrame(map: L.Map | null, ahead: boolean): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  // Before the first paint: the map is not shown empty for a frame.
  useLayoutEffect(
    function watch() {
      if (map === null) return;
      let last: Frame | null = null;
      const take = () => {
        const now = frameOf(map);
        if (last !== null && isSame(now, last)) return;
        last = now;
        setFrame(last);
      };
      const foresee = ({ center: { lat, lng: lon }, zoom }: L.ZoomAnimEvent) => {
        const { x: width, y: height } = map.getSize();
        const next = frameAt({ lat, lon, zoom }, width, height);
        last = next;
        startTransition(() => setFrame(next));
      };
      const passing = () => {
        if (last === null) return;
        const now = frameOf(map);
        if (
          Math.floor(now.zoom) !== Math.floor(last.zoom) ||
          (now.zoom === last.zoom && left(now.visible, last.padded))
        )
          take();
      };
      map.whenReady(take);
      map.on("moveend zoomend resize", take);
      map.on("move zoom", passing);
      if (ahead) map.on("zoomanim", foresee);
      return function unwatch() {
        map.off("moveend zoomend resize", take);
        map.off("move zoom", passing);
        map.off("zoomanim", foresee);
      };
    },
    [map, ahead],
  );
  return frame;
}

/** Whether two frames are the same to less than a pixel, by which a map that was panned misses where it means to go. */
const isSame = (a: Frame, b: Frame): boolean =>
  a.zoom === b.zoom &&
  a.width === b.width &&
  a.height === b.height &&
  Math.abs(a.visible.minX - b.visible.minX) < 1 &&
  Math.abs(a.visible.minY - b.visible.minY) < 1;

const movedBy = ({ minX, minY, maxX, maxY }: Box, x: number, y: number): Box => ({
  minX: minX + x,
  minY: minY + y,
  maxX: maxX + x,
  maxY: maxY + y,
});

const boxAround = (x: number, y: number, halfX: number, halfY: number): Box => ({
  minX: x - halfX,
  minY: y - halfY,
  maxX: x + halfX,
  maxY: y + halfY,
});

function boundsOf(box: Box, zoom: number): Bounds {
  const [nw, se] = [unproject(box.minX, box.minY, zoom), unproject(box.maxX, box.maxY, zoom)];
  return { west: nw.lon, north: nw.lat, east: se.lon, south: se.lat };
}

const left = (inner: Box, outer: Box): boolean =>
  inner.minX < outer.minX || inner.minY < outer.minY || inner.maxX > outer.maxX || inner.maxY > outer.maxY;

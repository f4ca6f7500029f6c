import type L from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { type LabelPlan, labelsIn, planLabels } from "../../core/geo/labelPlan";
import type { Obstacle } from "../../core/geo/labels";
import { worldSize } from "../../core/geo/mercator";
import { areFontsHere } from "../../state/fonts";
import { afterPaint } from "../../state/paint";
import { type Palette, usePalette } from "../basemap/palette";
import type { Frame } from "../frame";
import { useMapLook } from "../look";
import { LabelLayer } from "./LabelLayer";
import { forgetWidths } from "./measure";
import type { BaseNames } from "./names";
import { type BaseWish, baseWishes } from "./wishes";

/** Keeps the basemap's names on the map, out of the way of `obstacles` (world pixels). */
export function useLabels(map: L.Map, frame: Frame, names: BaseNames, obstacles: readonly Obstacle[]): void {
  const palette = usePalette();
  const { magnified } = useMapLook();
  const [layer] = useState(() => new LabelLayer());
  const fonts = useFontsReady();
  useEffect(
    function addLayer() {
      map.addLayer(layer);
      return function removeLayer() {
        map.removeLayer(layer);
      };
    },
    [map, layer],
  );
  const { zoom } = frame;
  const planAt = useMemo(() => (fonts > 0 ? planner(names, palette) : null), [names, palette, fonts]);
  useEffect(
    function draw() {
      if (planAt === null) return undefined;
      const drawNow = () =>
        layer.draw(frame, labelsIn(planAt(zoom), frame.padded, obstacles, frame.visible), palette, magnified);
      if (layer.zoom === null) return afterFrames(2, drawNow);
      // The frame is that in which the map will come to rest.
      if (map.getZoom() !== zoom) return afterZoom(map, drawNow);
      // The story's own marks are painted first; both in one frame would be too much for it.
      if (isStep(zoom)) return afterMarks(drawNow);
      const later = setTimeout(drawNow, REST);
      return function dropDrawing() {
        clearTimeout(later);
      };
    },
    [map, layer, frame, zoom, planAt, obstacles, palette, magnified],
  );
}

/** Does something in so many frames from now; returns the undo. */
function afterFrames(frames: number, run: () => void): () => void {
  let waiting = requestAnimationFrame(function pass() {
    frames -= 1;
    if (frames === 0) run();
    else waiting = requestAnimationFrame(pass);
  });
  return () => cancelAnimationFrame(waiting);
}

/** Does something once the story's marks are painted, and told to be: what waits for that goes first. */
function afterMarks(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const undo = afterPaint(() => {
    timer = setTimeout(run);
  });
  return () => {
    undo();
    clearTimeout(timer);
  };
}

/** Does something once the map has come to its next zoom and that is painted; returns the undo. */
function afterZoom(map: L.Map, run: () => void): () => void {
  let undo: (() => void) | null = null;
  const wait = () => {
    undo = afterMarks(run);
  };
  map.once("zoomend", wait);
  return () => {
    map.off("zoomend", wait);
    undo?.();
  };
}

/** Milliseconds after which a map between two steps of zoom is at rest; in flight the old picture is stretched. */
const REST = 200;
const isStep = (zoom: number): boolean => Number.isInteger(2 * zoom);

/** Plans the labels at a zoom level; those of whole and half levels are remembered. */
function planner(names: BaseNames, palette: Palette): (zoom: number) => LabelPlan<BaseWish> {
  const known = new Map<number, LabelPlan<BaseWish>>();
  return (zoom) => {
    const plan = known.get(zoom) ?? planLabels(baseWishes(names, zoom, palette), worldSize(zoom));
    if (isStep(zoom)) known.set(zoom, plan);
    return plan;
  };
}

/** How often fonts have come: 1 when the first are there; texts are measured anew each time. */
export function useFontsReady(): number {
  const [times, setTimes] = useState(() => (areFontsHere() ? 1 : 0));
  const [early] = useState(times > 0);
  useEffect(
    function watchFonts() {
      let on = true;
      const ready = () => {
        if (!on) return;
        forgetWidths();
        setTimes((n) => n + 1);
      };
      if (!early) void document.fonts.ready.then(ready);
      document.fonts.addEventListener("loadingdone", ready);
      return function unwatchFonts() {
        on = false;
        document.fonts.removeEventListener("loadingdone", ready);
      };
    },
    [early],
  );
  return times;
}

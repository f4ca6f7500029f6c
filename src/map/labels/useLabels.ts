import type L from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { labelsIn, planLabels } from "../../core/geo/labelPlan";
import { type Box, worldSize } from "../../core/geo/mercator";
import { usePalette } from "../basemap/palette";
import type { Frame } from "../frame";
import { LabelLayer } from "./LabelLayer";
import { forgetWidths } from "./measure";
import type { BaseNames } from "./names";
import { baseWishes } from "./wishes";

/** Keeps the basemap's names on the map, out of the way of `obstacles` (world pixels). */
export function useLabels(map: L.Map, frame: Frame, names: BaseNames, obstacles: readonly Box[]): void {
  const palette = usePalette();
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
  const plan = useMemo(
    () => (fonts > 0 ? planLabels(baseWishes(names, zoom, palette), worldSize(zoom)) : null),
    [names, zoom, palette, fonts],
  );
  useEffect(
    function draw() {
      if (plan !== null) layer.draw(frame, labelsIn(plan, frame.padded, obstacles), palette);
    },
    [layer, frame, plan, obstacles, palette],
  );
}

/** How often fonts have come: 1 when the first are there; texts are measured anew each time. */
export function useFontsReady(): number {
  const [times, setTimes] = useState(0);
  useEffect(function watchFonts() {
    let on = true;
    const ready = () => {
      if (!on) return;
      forgetWidths();
      setTimes((n) => n + 1);
    };
    void document.fonts.ready.then(ready);
    document.fonts.addEventListener("loadingdone", ready);
    return function unwatchFonts() {
      on = false;
      document.fonts.removeEventListener("loadingdone", ready);
    };
  }, []);
  return times;
}

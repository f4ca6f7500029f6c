import { DATA } from "../export/data";
import { EMBED } from "../export/EmbedPanel";
import type { Exporter } from "../export/exporter";
import { handouts } from "../export/handout/exporters";
import { OFFLINE } from "../export/offline";
import type { Subject } from "../export/picture/makePicture";
import { pictures } from "../export/picture/pictures";
import { PRINT } from "../export/print";
import { drawMap } from "../map/picture/drawMap";
import { isOfflineFile } from "../state/bundled";
import { drawTimeline } from "../timeline/picture/drawTimeline";

/** The size of a part of the screen, in CSS pixels, but no smaller than a picture should be. */
const sizeOf = (id: string, least: { readonly width: number; readonly height: number }) => () => {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return {
    width: Math.max(least.width, Math.round(box?.width ?? 0)),
    height: Math.max(least.height, Math.round(box?.height ?? 0)),
  };
};

const SUBJECTS: readonly Subject[] = [
  { id: "map", name: "Map", draw: drawMap, size: sizeOf("map", { width: 960, height: 540 }) },
  {
    id: "timeline",
    name: "Timeline",
    draw: drawTimeline,
    size: sizeOf("timeline", { width: 960, height: 360 }),
  },
];

/** Everything that the Export dialog offers, in order within each group. */
export const EXPORTERS: readonly Exporter[] = [
  ...DATA,
  ...pictures(SUBJECTS),
  ...handouts(SUBJECTS),
  OFFLINE,
  ...PRINT,
  ...(isOfflineFile() ? [] : EMBED),
];

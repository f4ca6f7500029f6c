import type L from "leaflet";
import { useMemo } from "react";
import type { Box } from "../../core/geo/mercator";
import type { Ground } from "../basemap/openGround";
import { useBasemapLayer } from "../basemap/useBasemapLayer";
import type { Frame } from "../frame";
import { type BaseNames, NO_NAMES } from "../labels/names";
import { useLabels } from "../labels/useLabels";
import { useTileLayer } from "./useTileLayer";

interface OnlineGroundProps {
  readonly map: L.Map;
  readonly frame: Frame;
  /** Where Crimea's shape comes from: without it there is no online map. */
  readonly ground: Ground;
  readonly names: BaseNames;
  readonly obstacles: readonly Box[];
  readonly onFail: () => void;
}

/** The tile host's pictures, and over them Crimea, hatched and named as on the bundled map. */
export function OnlineGround({ map, frame, ground, names, obstacles, onFail }: OnlineGroundProps) {
  useTileLayer(map, onFail);
  useBasemapLayer(map, ground, "crimea");
  const { regions } = names;
  const crimea = useMemo<BaseNames>(
    () => ({ ...NO_NAMES, regions: regions.filter(({ name }) => name === "Crimea") }),
    [regions],
  );
  useLabels(map, frame, crimea, obstacles);
  return null;
}

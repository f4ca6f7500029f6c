import type L from "leaflet";
import type { BitSet } from "../core/index/bitset";
import type { EventId } from "../core/story/ids";
import type { Basemap } from "./basemap/useBasemap";
import { useBasemapLayer } from "./basemap/useBasemapLayer";
import { useLabels } from "./labels/useLabels";
import { Marks } from "./marks/Marks";
import { Halos } from "./places/Halos";
import { Links } from "./places/Links";
import type { Scene } from "./useScene";

interface LayersProps {
  readonly map: L.Map;
  readonly scene: Scene;
  readonly bits: BitSet;
  readonly selected: EventId | null;
  readonly basemap: Basemap;
}

/** What lives inside Leaflet: the painted ground, its names where room is left, and the story. */
export function Layers({
  map,
  scene: { frame, spots, links, layout },
  bits,
  selected,
  basemap,
}: LayersProps) {
  useBasemapLayer(map, basemap.sources);
  useLabels(map, frame, basemap.labels, layout.boxes);
  return (
    <>
      <Halos bits={bits} frame={frame} selected={selected} />
      <Links map={map} links={links} sides={layout.sides} />
      <Marks map={map} frame={frame} spots={spots} layout={layout} />
    </>
  );
}

import type L from "leaflet";
import type { Obstacle } from "../core/geo/labels";
import type { BitSet } from "../core/index/bitset";
import type { EventId } from "../core/story/ids";
import { BundledGround } from "./BundledGround";
import type { Basemap } from "./basemap/useBasemap";
import { Marks } from "./marks/Marks";
import { OnlineGround } from "./online/OnlineGround";
import type { Online } from "./online/useOnline";
import { Halos } from "./places/Halos";
import { Links } from "./places/Links";
import type { Scene } from "./useScene";

interface LayersProps {
  readonly map: L.Map;
  readonly scene: Scene;
  readonly bits: BitSet;
  readonly selected: EventId | null;
  readonly basemap: Basemap;
  readonly online: Online;
  /** What the names of the basemap keep clear of, in world pixels. */
  readonly obstacles: readonly Obstacle[];
}

/** What lives inside Leaflet: the ground with its names, and the story. */
export function Layers({
  map,
  scene: { frame, spots, links, layout, halos },
  bits,
  selected,
  basemap,
  online,
  obstacles,
}: LayersProps) {
  const { ground } = basemap;
  return (
    <>
      {online.state === "on" && ground !== null ? (
        <OnlineGround
          map={map}
          frame={frame}
          ground={ground}
          names={basemap.names}
          obstacles={obstacles}
          onFail={online.fail}
        />
      ) : (
        <BundledGround map={map} frame={frame} basemap={basemap} obstacles={obstacles} />
      )}
      <Halos bits={bits} frame={frame} selected={selected} halos={halos} />
      <Links map={map} links={links} sides={layout.sides} />
      <Marks map={map} frame={frame} spots={spots} layout={layout} speak={halos.left.length > 0} />
    </>
  );
}

import type L from "leaflet";
import { Home, Maximize, Minus, Plus } from "lucide-react";
import { boundsOf } from "../../core/geo/bounds";
import type { BitSet } from "../../core/index/bitset";
import { goToTheatre, moveCamera } from "../../core/view/actions";
import { useIndex, useViewStore } from "../../state/session";
import type { Frame } from "../frame";
import { useMapLook } from "../look";
import styles from "../MapView.module.css";
import { lookAt } from "../useCamera";

/** Closer, farther, to all events that match, and back to where the story opens. */
export function Zoom({ map, frame, bits }: { map: L.Map; frame: Frame; bits: BitSet }) {
  const index = useIndex();
  const { story } = index;
  const look = useMapLook();
  const store = useViewStore();
  const fit = () => {
    const bounds = boundsOf(index, bits);
    if (bounds === null) return;
    const { lat, lon, zoom } = lookAt(map, bounds, look);
    store.act(moveCamera(lat, lon, zoom));
  };
  const home = story.theatres.get(story.home)?.name ?? "the start";
  return (
    <div className={styles.zoom} role="group" aria-label="Zoom">
      <button
        type="button"
        aria-label="Zoom in"
        title="Zoom in (+)"
        disabled={frame.zoom >= map.getMaxZoom()}
        onClick={() => map.zoomIn()}
      >
        <Plus size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label="Zoom out"
        title="Zoom out (−)"
        disabled={frame.zoom <= map.getMinZoom()}
        onClick={() => map.zoomOut()}
      >
        <Minus size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label="Show all events that match"
        title="Show all events that match"
        onClick={fit}
      >
        <Maximize size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={`Reset the map to ${home}`}
        title={`Reset the map to ${home}`}
        onClick={() => store.act(goToTheatre(story.home))}
      >
        <Home size={15} aria-hidden="true" />
      </button>
    </div>
  );
}

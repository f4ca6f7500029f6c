import type L from "leaflet";
import { Home, Minus, Plus } from "lucide-react";
import { goToTheatre } from "../../core/view/actions";
import { useIndex, useViewStore } from "../../state/session";
import type { Frame } from "../frame";
import styles from "../MapView.module.css";

/** Closer, farther, and back to where the story opens. */
export function Zoom({ map, frame }: { map: L.Map; frame: Frame }) {
  const { story } = useIndex();
  const store = useViewStore();
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
        aria-label={`Reset the map to ${home}`}
        title={`Reset the map to ${home}`}
        onClick={() => store.act(goToTheatre(story.home))}
      >
        <Home size={15} aria-hidden="true" />
      </button>
    </div>
  );
}

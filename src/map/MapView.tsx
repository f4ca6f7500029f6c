import type L from "leaflet";
import { useMemo, useRef, useState } from "react";
import { MapContainer } from "react-leaflet";
import { isCrowded } from "../core/geo/crowd";
import type { Obstacle } from "../core/geo/labels";
import type { Box } from "../core/geo/mercator";
import { count, countBoth } from "../core/index/bitset";
import { numberText } from "../core/number";
import { useDrawn } from "../state/drawn";
import { useIndex, useShown, useViewPart } from "../state/session";
import { MAX_ZOOM } from "./basemap/source";
import { useBasemap } from "./basemap/useBasemap";
import { Attribution } from "./controls/Attribution";
import { BasemapNotice } from "./controls/BasemapNotice";
import { Legend } from "./controls/Legend";
import { OnlyInView } from "./controls/OnlyInView";
import { Pointers } from "./controls/Pointers";
import { Theatres } from "./controls/Theatres";
import { useControls } from "./controls/useControls";
import { type Pointers as Placed, usePointers } from "./controls/usePointers";
import { Zoom } from "./controls/Zoom";
import { onMap, useFrame } from "./frame";
import { Layers } from "./Layers";
import { EXPLORE_LOOK, type MapLook, MapLookContext } from "./look";
import "./leaflet.css";
import styles from "./MapView.module.css";
import { OnlineLine } from "./online/OnlineLine";
import { OnlineNotice } from "./online/OnlineNotice";
import { useOnline } from "./online/useOnline";
import { prefersStill, useCamera } from "./useCamera";
import { useFocusable } from "./useFocusable";
import { useRevealSelection } from "./useRevealSelection";
import { type Scene, useScene } from "./useScene";

export { askForBasemap } from "./basemap/load";

/** The map of the story, in a look. Fills its pane. */
export function MapView({ look = EXPLORE_LOOK }: { look?: MapLook }) {
  return (
    <MapLookContext value={look}>
      <StoryMap look={look} />
    </MapLookContext>
  );
}

/** What is shown by every condition but the map's own frame. */
function StoryMap({ look }: { look: MapLook }) {
  const index = useIndex();
  const bits = useShown("area");
  const root = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<L.Map | null>(null);
  const [still] = useState(prefersStill);
  const basemap = useBasemap();
  const online = useOnline(basemap.ground !== null);
  useCamera(map);
  useRevealSelection(map);
  useFocusable(map);
  const selected = useViewPart(({ selection }) => (selection.type === "event" ? selection.id : null));
  const frame = useFrame(map, isCrowded(index));
  // A notice lies over the map like any control.
  const set = `${online.state} ${basemap.errors.length}`;
  const controls = useControls(root, frame, set, look.magnified);
  const scene = useScene(frame, bits, selected, look.ringed, controls);
  const pointers = usePointers(scene, bits, controls);
  const obstacles = useMemo(() => obstaclesOf(scene, controls, pointers), [scene, controls, pointers]);
  const drawn = useMemo(() => countBoth(bits, index.located), [bits, index]);
  useDrawn("map", scene !== null);
  return (
    <div
      ref={root}
      className={styles.root}
      data-view="map"
      data-count={drawn}
      data-crowded={isCrowded(index)}
      data-quiet={!look.controls}
    >
      {(look.controls || online.state === "on") && (
        <div className={styles.bar}>
          {look.controls && (
            <div className={styles.theatres} data-control>
              <Theatres />
            </div>
          )}
          {online.state === "on" && <OnlineLine />}
          {look.controls && (
            <div data-control>{map !== null && frame !== null && <OnlyInView map={map} frame={frame} />}</div>
          )}
        </div>
      )}
      <MapContainer
        ref={setMap}
        className={styles.map ?? ""}
        attributionControl={false}
        zoomControl={false}
        trackResize={false}
        minZoom={2}
        maxZoom={MAX_ZOOM}
        zoomSnap={0.5}
        zoomDelta={1}
        wheelPxPerZoomLevel={90}
        zoomAnimation={!still}
        // Tiles are drawn by the page itself and come almost at once; fading each in costs many frames.
        fadeAnimation={false}
        inertia={!still}
      >
        {map !== null && scene !== null && (
          <Layers
            map={map}
            scene={scene}
            bits={bits}
            selected={selected}
            basemap={basemap}
            online={online}
            obstacles={obstacles}
          />
        )}
      </MapContainer>
      {map !== null && scene !== null && <Pointers map={map} frame={scene.frame} placed={pointers} />}
      {map !== null && frame !== null && (
        <div className={styles.corner} data-control>
          <Zoom map={map} frame={frame} bits={bits} />
        </div>
      )}
      {look.controls && (
        <div className={styles.foot}>
          <Legend halos={scene?.halos ?? null} />
        </div>
      )}
      <Attribution online={online} />
      <BasemapNotice basemap={basemap} />
      <OnlineNotice online={online} />
      <p className="visually-hidden" role="status">
        {scene === null ? "" : `${numberText(count(bits))} events, ${numberText(drawn)} of them on the map`}
      </p>
    </div>
  );
}

/** What the names of the basemap keep clear of, in world pixels, so that none is half covered. */
function obstaclesOf(scene: Scene | null, controls: readonly Box[] | null, { boxes }: Placed): Obstacle[] {
  if (scene === null || controls === null) return [];
  return [...scene.layout.boxes, ...controls.map((box) => onMap(box, scene.frame)), ...boxes];
}

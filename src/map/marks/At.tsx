import L from "leaflet";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { originAt } from "../origin";
import styles from "./At.module.css";

interface AtProps {
  readonly map: L.Map;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  /** Higher stands in front; equals by how far south they are. */
  readonly rank: number;
  /** Whether it is seen to fly when the map zooms. */
  readonly flies: boolean;
  readonly children: ReactNode;
}

/**
 * What stands at a position on the map, through pans and zooms, upright and in its own size. All of it is in one
 * pane, which a pan moves as a whole; only a zoom moves each by itself. Presses on it do not reach the map.
 */
export function At({ map, lat, lon, rank, flies, children }: AtProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function place() {
      const element = host.current;
      if (element === null) return;
      stand(element, map.latLngToLayerPoint([lat, lon]), rank);
    },
    [map, lat, lon, rank],
  );
  useEffect(
    function follow() {
      const element = host.current;
      if (element === null) return undefined;
      const stay = () => stand(element, map.latLngToLayerPoint([lat, lon]), rank);
      const fly = ({ center, zoom }: L.ZoomAnimEvent) => {
        const to = map
          .project([lat, lon], zoom)
          .subtract(originAt(map, center, zoom))
          .round();
        const { x, y } = to.subtract(map.latLngToLayerPoint([lat, lon]).round());
        element.style.transform = `translate(${x}px, ${y}px)`;
      };
      map.on("zoom viewreset", stay);
      if (flies) map.on("zoomanim", fly);
      return function leave() {
        map.off("zoom viewreset", stay);
        map.off("zoomanim", fly);
      };
    },
    [map, lat, lon, rank, flies],
  );
  return createPortal(
    <div ref={host} className={flies ? `${styles.at} leaflet-zoom-animated` : styles.at}>
      {children}
    </div>,
    paneOf(map),
  );
}

/** Without a transform, but for the flight of a zoom: each would be painted and put on the screen by itself. */
function stand(element: HTMLElement, { x, y }: L.Point, rank: number): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.zIndex = String(rank + y);
  element.style.transform = "";
}

const PANE = "story";

function paneOf(map: L.Map): HTMLElement {
  const known = map.getPane(PANE);
  if (known !== undefined) return known;
  const pane = map.createPane(PANE);
  pane.classList.add("leaflet-marker-pane", styles.pane ?? "");
  L.DomEvent.disableClickPropagation(pane);
  return pane;
}

import type L from "leaflet";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { fit, type Look, report, sameBounds, sameLook, tidyBounds } from "../core/geo/camera";
import { nearestLongitude } from "../core/geo/mercator";
import type { Bounds, Story } from "../core/story/model";
import { type Change, filterArea, moveCamera } from "../core/view/actions";
import type { Camera } from "../core/view/view";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { type MapLook, useMapLook } from "./look";

export const prefersStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The look that shows bounds between the map's controls. */
export function lookAt(map: L.Map, bounds: Bounds, { controls }: Pick<MapLook, "controls">): Look {
  const { x: width, y: height } = map.getSize();
  const roomy = width > 520 && height > 320;
  const padding = !controls
    ? { top: 24, right: 24, bottom: 24, left: 24 }
    : roomy
      ? { top: 56, right: 44, bottom: 50, left: 16 }
      : { top: 44, right: 4, bottom: 32, left: 4 };
  const snap = map.options.zoomSnap ?? 1;
  return fit(bounds, { width, height, padding, minZoom: map.getMinZoom(), maxZoom: map.getMaxZoom(), snap });
}

/** Moves the map to a look: in a flight of so many seconds, or at once with 0 and where motion is not wanted. */
export function goTo(map: L.Map, { lat, lon, zoom }: Look, flight: number): void {
  const near = nearestLongitude(lon, map.getCenter().lng);
  if (flight > 0 && !prefersStill()) map.flyTo([lat, near], zoom, { duration: flight });
  else map.setView([lat, near], zoom, { animate: false });
}

/** Where the map looks now. */
export function lookOf(map: L.Map): Look {
  const { lat, lng: lon } = map.getCenter();
  return { lat, lon, zoom: map.getZoom() };
}

/** The map's frame in degrees, as a filter has it. */
export function areaOf(map: L.Map): Bounds {
  const bounds = map.getBounds();
  return tidyBounds({
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  });
}

/**
 * Ties the view's camera and the map's: the map obeys the view, and tells it when it comes
 * to rest somewhere else. "Only in view" moves with the map. Its own echo stays silent.
 */
export function useCamera(map: L.Map | null): void {
  const { story } = useIndex();
  const store = useViewStore();
  const camera = useViewPart((view) => view.camera);
  const step = useViewPart((view) => view.script?.step ?? null);
  const look = useMapLook();
  const sent = useRef<Look | null>(null);
  const last = useRef(step);
  const resizing = useRef(false);

  useLayoutEffect(
    function obey() {
      if (map === null) return;
      const target = targetOf(map, camera, story, look);
      const first = sent.current === null;
      const cut = step !== last.current && look.transition === "cut";
      sent.current = target;
      last.current = step;
      if (first) map.setView([target.lat, target.lon], target.zoom, { animate: false });
      else if (!sameLook(target, lookOf(map))) goTo(map, target, cut ? 0 : look.flight);
    },
    [map, camera, step, story, look],
  );

  useEffect(
    function tell() {
      if (map === null) return;
      const rest = () => {
        if (resizing.current || sent.current === null) return;
        const { look, changes } = news(map, sent.current, store.get().filter.area);
        sent.current = look;
        if (changes.length > 0)
          store.act((view) => changes.reduce((next, change) => change(next), view), "gesture");
      };
      // A press stops a flight half-way, where Leaflet reports no rest.
      const stopped = () => setTimeout(rest, 0);
      map.on("moveend", rest);
      map.on("mousedown", stopped);
      return function fallSilent() {
        map.off("moveend", rest);
        map.off("mousedown", stopped);
      };
    },
    [map, store],
  );

  useFollowSize(map, sent, resizing, look);
}

/** Keeps a theatre in the frame when the pane changes its size, without that counting as a move. */
function useFollowSize(
  map: L.Map | null,
  sent: RefObject<Look | null>,
  resizing: RefObject<boolean>,
  look: MapLook,
): void {
  const { story } = useIndex();
  const store = useViewStore();
  useEffect(
    function followSize() {
      if (map === null) return;
      const observer = new ResizeObserver(() => {
        const { camera: now } = store.get();
        resizing.current = true;
        const still = sent.current !== null && sameLook(sent.current, lookOf(map));
        map.invalidateSize({ animate: false });
        if (still && now.type === "theatre") {
          sent.current = targetOf(map, now, story, look);
          goTo(map, sent.current, 0);
        }
        resizing.current = false;
      });
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map, store, story, sent, resizing, look],
  );
}

/** Where the map came to rest, and what of that the view does not know yet. */
function news(map: L.Map, sent: Look, area: Bounds | null): { look: Look; changes: Change[] } {
  const told = report(sent, lookOf(map));
  const now = areaOf(map);
  const changes: Change[] = [];
  if (told !== null) changes.push(moveCamera(told.lat, told.lon, told.zoom));
  if (area !== null && !sameBounds(area, now)) changes.push(filterArea(now));
  return { look: told ?? sent, changes };
}

function targetOf(map: L.Map, camera: Camera, story: Story, look: MapLook): Look {
  if (camera.type === "theatre") {
    const theatre = story.theatres.get(camera.id) ?? story.theatres.get(story.home);
    if (theatre !== undefined) return lookAt(map, theatre.bounds, look);
    return { lat: 30, lon: 0, zoom: map.getMinZoom() };
  }
  const snap = map.options.zoomSnap ?? 1;
  const zoom = Math.round(camera.zoom / snap) * snap;
  return {
    lat: camera.lat,
    lon: camera.lon,
    zoom: Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), zoom)),
  };
}

import L from "leaflet";
import { useEffect, useRef } from "react";
import type { Position } from "../core/geo/greatCircle";
import { nearestLongitude } from "../core/geo/mercator";
import type { StoryIndex } from "../core/index/storyIndex";
import type { EventId } from "../core/story/ids";
import { useIndex, useViewPart } from "../state/session";
import { useMapLook } from "./look";
import { goTo } from "./useCamera";

/** How far within the frame a mark must be to count as seen, in pixels. */
const INSET = 28;
/** Size of the map on a common screen, for which a link's camera was most likely chosen, in pixels. */
const COMMON: L.PointTuple = [740, 540];

/**
 * Brings the mark of a newly selected event into the frame. Not when the camera changes with
 * the selection (a link, Back, a step of a briefing): then that camera is what is wanted, unless the mark
 * is out of sight only because this map is smaller than others. A mark that was seen stays so when the map
 * becomes smaller, as it does beside an open drawer.
 */
export function useRevealSelection(map: L.Map | null): void {
  const index = useIndex();
  const selection = useViewPart((view) => view.selection);
  const camera = useViewPart((view) => view.camera);
  const { flight } = useMapLook();
  const last = useRef({ selection, camera });
  const first = useRef(true);
  useEffect(
    function reveal() {
      const before = last.current;
      last.current = { selection, camera };
      if (map === null || selection === before.selection || camera !== before.camera) return;
      const at = selection.type === "event" ? positionOf(index, selection.id) : null;
      if (at === null) return;
      if (!isSeen(map, at, map.getSize())) show(map, at, flight);
    },
    [map, index, selection, camera, flight],
  );
  const id = selection.type === "event" ? selection.id : null;
  useEffect(
    function keepInSight() {
      if (map === null) return undefined;
      const opened = first.current;
      first.current = false;
      const at = id === null ? null : positionOf(index, id);
      if (at === null) return undefined;
      let later: ReturnType<typeof setTimeout> | undefined;
      const shrunk = (from: L.Point) => {
        if (!isSeen(map, at, from)) return;
        // A theatre is fitted into the new size first.
        later = setTimeout(() => {
          if (!isSeen(map, at, map.getSize())) show(map, at, flight);
        });
      };
      const resized = ({ oldSize }: L.ResizeEvent) => shrunk(oldSize);
      map.on("resize", resized);
      if (opened) shrunk(L.point(COMMON));
      return function letGo() {
        clearTimeout(later);
        map.off("resize", resized);
      };
    },
    [map, index, id, flight],
  );
}

/** Whether a position is well inside a frame of some size around the map's centre. */
function isSeen(map: L.Map, { lat, lon }: Position, frame: L.Point): boolean {
  const away = map
    .latLngToContainerPoint([lat, nearestLongitude(lon, map.getCenter().lng)])
    .subtract(map.getSize().divideBy(2));
  return Math.abs(away.x) <= frame.x / 2 - INSET && Math.abs(away.y) <= frame.y / 2 - INSET;
}

const show = (map: L.Map, { lat, lon }: Position, flight: number): void =>
  goTo(map, { lat, lon, zoom: map.getZoom() }, flight);

/** Where an event is: its venue, else the first place that it is about; null without either. */
function positionOf({ story, byId }: StoryIndex, id: EventId): Position | null {
  const event = byId.get(id);
  if (event === undefined) return null;
  for (const place of event.venue === null ? event.subjects : [event.venue, ...event.subjects]) {
    const extent = story.places.get(place)?.extent;
    if (extent !== undefined && extent.type !== "unlocated") return extent;
  }
  return null;
}

import type L from "leaflet";
import { useEffect, useRef } from "react";
import { nearestLongitude } from "../core/geo/mercator";
import type { StoryIndex } from "../core/index/storyIndex";
import type { EventId } from "../core/story/ids";
import { useIndex, useViewPart } from "../state/session";
import { useMapLook } from "./look";
import { goTo } from "./useCamera";

/** How far within the frame a mark must be to count as seen, in pixels. */
const INSET = 28;

/**
 * Brings the mark of a newly selected event into the frame. Not when the camera changes with
 * the selection (a link, Back, a step of a briefing): then that camera is what is wanted.
 */
export function useRevealSelection(map: L.Map | null): void {
  const index = useIndex();
  const selection = useViewPart((view) => view.selection);
  const camera = useViewPart((view) => view.camera);
  const { flight } = useMapLook();
  const last = useRef({ selection, camera });
  useEffect(
    function reveal() {
      const before = last.current;
      last.current = { selection, camera };
      if (map === null || selection === before.selection || camera !== before.camera) return;
      const at = selection.type === "event" ? positionOf(index, selection.id) : null;
      if (at === null) return;
      const lon = nearestLongitude(at.lon, map.getCenter().lng);
      const { x, y } = map.latLngToContainerPoint([at.lat, lon]);
      const size = map.getSize();
      if (x >= INSET && y >= INSET && x <= size.x - INSET && y <= size.y - INSET) return;
      goTo(map, { lat: at.lat, lon, zoom: map.getZoom() }, flight);
    },
    [map, index, selection, camera, flight],
  );
}

/** Where an event is: its venue, else the first place that it is about; null without either. */
function positionOf({ story, byId }: StoryIndex, id: EventId): { lat: number; lon: number } | null {
  const event = byId.get(id);
  if (event === undefined) return null;
  for (const place of event.venue === null ? event.subjects : [event.venue, ...event.subjects]) {
    const extent = story.places.get(place)?.extent;
    if (extent !== undefined && extent.type !== "unlocated") return extent;
  }
  return null;
}

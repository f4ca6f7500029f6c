import type L from "leaflet";
import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { placeAtEdge } from "../../core/geo/edge";
import type { Box } from "../../core/geo/mercator";
import { kmText, type OffFrame, offFrame } from "../../core/geo/offFrame";
import type { BitSet } from "../../core/index/bitset";
import { goToTheatre, moveCamera } from "../../core/view/actions";
import { useIndex, useViewStore } from "../../state/session";
import { usePalette } from "../basemap/palette";
import type { Frame } from "../frame";
import { textWidth } from "../labels/measure";
import { useMapLook } from "../look";
import styles from "../MapView.module.css";
import { lookAt } from "../useCamera";

interface PointersProps {
  readonly map: L.Map;
  readonly frame: Frame;
  readonly bits: BitSet;
  /** Holds the controls, marked `data-control`, that pointers keep clear of. */
  readonly root: RefObject<HTMLElement | null>;
  /** Changes when a control changes its size. */
  readonly shift: number;
  /** What the story's marks and names cover, in world pixels. */
  readonly taken: readonly Box[];
}

const HEIGHT = 28;
/** Most pointers at a time, and on a quiet map. */
const MOST = 5;
const MOST_QUIET = 3;
/** Below this width of the map, in pixels, pointers say only name and number. */
const NARROW = 480;

/** Announces at the map's edge what lies outside its frame, where it lies; a press goes there. */
export function Pointers({ map, frame, bits, root, shift, taken }: PointersProps) {
  const index = useIndex();
  const store = useViewStore();
  const { sans } = usePalette();
  const look = useMapLook();
  const groups = useMemo(
    () =>
      offFrame(
        index,
        bits,
        frame.bounds,
        Math.max(1, Math.min(look.controls ? MOST : MOST_QUIET, Math.floor((frame.height - 160) / 44))),
      ),
    [index, bits, frame, look],
  );
  const narrow = frame.width < NARROW;
  const controls = useControls(root, frame, shift, look.magnified);
  const places = useMemo(() => {
    const items = groups.map((group) => {
      const { x, y } = map.latLngToContainerPoint([group.lat, group.lon]);
      const width = Math.ceil(textWidth(narrow ? shortOf(group) : textOf(group), `500 12px ${sans}`)) + 42;
      return { key: group.key, width, height: HEIGHT, target: { x, y } };
    });
    const marks = taken.map((box) => within(box, frame));
    return new Map(placeAtEdge(frame, items, [...controls, ...marks]).map((place) => [place.key, place]));
  }, [map, frame, groups, controls, sans, taken, narrow]);
  const go = (group: OffFrame) => {
    if (group.theatre !== null) return store.act(goToTheatre(group.theatre));
    const { lat, lon, zoom } = lookAt(map, group.bounds, look);
    store.act(moveCamera(lat, lon, Math.min(zoom, 8)));
  };
  return (
    <div className={styles.pointers} role="group" aria-label="Events outside the map's frame">
      {groups.map((group) => {
        const place = places.get(group.key);
        if (place === undefined) return null;
        return (
          <button
            key={group.key}
            type="button"
            className={styles.pointer}
            data-theatre={group.theatre ?? undefined}
            style={{ left: place.x, top: place.y }}
            aria-label={`Go to ${textOf(group)} away`}
            onClick={() => go(group)}
          >
            <svg
              viewBox="-6 -6 12 12"
              width={12}
              height={12}
              aria-hidden="true"
              style={{ rotate: `${place.angle}deg` }}
            >
              <path d="M6 0-5-4.5-2.5 0-5 4.5Z" />
            </svg>
            {narrow ? shortOf(group) : textOf(group)}
          </button>
        );
      })}
    </div>
  );
}

const textOf = ({ name, count, km, spread }: OffFrame): string =>
  `${name} · ${count} ${count === 1 ? "event" : "events"} · ${spread ? "from " : ""}${kmText(km)}`;

const shortOf = ({ name, count }: OffFrame): string => `${name} · ${count}`;

/** A box of world pixels in the frame's own. */
const within = ({ minX, minY, maxX, maxY }: Box, { visible }: Frame): Box => ({
  minX: minX - visible.minX,
  minY: minY - visible.minY,
  maxX: maxX - visible.minX,
  maxY: maxY - visible.minY,
});

/** What the controls cover, in the frame's pixels. */
function useControls(
  root: RefObject<HTMLElement | null>,
  frame: Frame,
  shift: number,
  magnified: number,
): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useLayoutEffect(
    function measure() {
      const element = root.current;
      if (element === null || shift < 0 || frame.width === 0) return;
      const origin = element.getBoundingClientRect();
      const found = [...element.querySelectorAll("[data-control]")].map((control): Box => {
        const { left, top, right, bottom } = control.getBoundingClientRect();
        return {
          minX: (left - origin.left) / magnified,
          minY: (top - origin.top) / magnified,
          maxX: (right - origin.left) / magnified,
          maxY: (bottom - origin.top) / magnified,
        };
      });
      setBoxes((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    },
    [root, frame, shift, magnified],
  );
  return boxes;
}

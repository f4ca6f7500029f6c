import type L from "leaflet";
import { useCallback, useState } from "react";
import type { OffFrame } from "../../core/geo/offFrame";
import { goToTheatre, moveCamera } from "../../core/view/actions";
import { useViewStore } from "../../state/session";
import type { Frame } from "../frame";
import { useMapLook } from "../look";
import styles from "../MapView.module.css";
import { lookAt } from "../useCamera";
import { PointerList } from "./PointerList";
import { type Pointers as Placed, textOf, wholeText } from "./usePointers";

interface PointersProps {
  readonly map: L.Map;
  readonly frame: Frame;
  readonly placed: Placed;
}

interface Open {
  readonly groups: readonly OffFrame[];
  readonly at: { readonly x: number; readonly y: number };
}

/** Announces at the map's edge what lies outside its frame, where it lies; a press goes there, or lists where to go. */
export function Pointers({ map, frame, placed: { pointers } }: PointersProps) {
  const store = useViewStore();
  const look = useMapLook();
  const [open, setOpen] = useState<Open | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const go = (group: OffFrame) => {
    setOpen(null);
    // What was pressed goes away with what it announced.
    map.getContainer().focus({ preventScroll: true });
    if (group.theatre !== null) return store.act(goToTheatre(group.theatre));
    const { lat, lon, zoom } = lookAt(map, group.bounds, look);
    store.act(moveCamera(lat, lon, Math.min(zoom, 8)));
  };
  return (
    <div className={styles.pointers} role="group" aria-label="Events outside the map's frame">
      {pointers.map(({ key, groups, x, y, angle }) => {
        const [group, second] = groups;
        if (group === undefined) return null;
        const text = textOf(groups, frame);
        return second === undefined ? (
          <button
            key={key}
            type="button"
            className={styles.pointer}
            data-theatre={group.theatre ?? undefined}
            style={{ left: x, top: y }}
            aria-label={`Go to ${wholeText(group)} away`}
            onClick={() => go(group)}
          >
            <Arrow angle={angle} />
            {text}
          </button>
        ) : (
          <button
            key={key}
            type="button"
            className={styles.pointer}
            style={{ left: x, top: y }}
            aria-label={`${text}: choose where to go`}
            aria-haspopup="dialog"
            onClick={({ currentTarget }) => {
              const box = currentTarget.getBoundingClientRect();
              setOpen({ groups, at: { x: box.left + box.width / 2, y: box.top + box.height / 2 } });
            }}
          >
            {text}
          </button>
        );
      })}
      {open !== null && <PointerList map={map} groups={open.groups} at={open.at} onGo={go} onClose={close} />}
    </div>
  );
}

function Arrow({ angle }: { angle: number }) {
  return (
    <svg viewBox="-6 -6 12 12" width={12} height={12} aria-hidden="true" style={{ rotate: `${angle}deg` }}>
      <path d="M6 0-5-4.5-2.5 0-5 4.5Z" />
    </svg>
  );
}

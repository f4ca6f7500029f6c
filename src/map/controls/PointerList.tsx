import type L from "leaflet";
import type { OffFrame } from "../../core/geo/offFrame";
import { Popup } from "../../ui/Popup";
import styles from "../MapView.module.css";
import { useCloseOnMove } from "../useCloseOnMove";
import { wholeText } from "./usePointers";

interface PointerListProps {
  readonly map: L.Map;
  readonly groups: readonly OffFrame[];
  /** Where the pointer is, in viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onGo: (group: OffFrame) => void;
  readonly onClose: () => void;
}

/** What one pointer announces together, to choose from. Goes away when the map moves. */
export function PointerList({ map, groups, at, onGo, onClose }: PointerListProps) {
  useCloseOnMove(map, onClose);
  return (
    <Popup label="More events outside the map's frame" at={at} onClose={onClose}>
      <ul className={styles.elsewhere}>
        {groups.map((group) => (
          <li key={group.key}>
            <button type="button" onClick={() => onGo(group)}>
              {wholeText(group)}
            </button>
          </li>
        ))}
      </ul>
    </Popup>
  );
}

import { useSyncExternalStore } from "react";
import type { EventId } from "../core/story/ids";
import { CHIP_WIDTH, type ChipPlace } from "../core/timeline/chips";
import { hoverStore } from "../state/hover";
import styles from "./Mark.module.css";

interface ChipMarkProps {
  readonly chip: ChipPlace;
  readonly ids: readonly EventId[];
  readonly lane: string;
  readonly stop: string;
  readonly y: number;
  readonly selected: boolean;
  readonly dim: boolean;
  readonly tab: boolean;
}

/** Height in pixels. */
const HEIGHT = 14;

/** Events that found no row: a button that opens their list. Ringed when it holds the selected one. */
export function ChipMark({ chip, ids, lane, stop, y, selected, dim, tab }: ChipMarkProps) {
  const hovered = useSyncExternalStore(hoverStore.subscribe, () => {
    const events = hoverStore.get()?.events;
    return events !== undefined && ids.some((id) => events.has(id));
  });
  const box = { x: chip.x, y: y - HEIGHT / 2, width: CHIP_WIDTH, height: HEIGHT };
  return (
    <g
      role="button"
      className={styles.chip}
      tabIndex={tab ? 0 : -1}
      aria-haspopup="dialog"
      aria-label={`${chip.ordinals.length} more in ${lane}${selected ? ", the selected event among them" : ""}`}
      data-stop={stop}
      data-chip={chip.ordinals.length}
      data-events={ids.join(" ")}
      data-selected={selected}
      data-hovered={hovered}
      data-dim={dim}
    >
      <rect className={styles.hit} x={box.x} y={y - 9} width={CHIP_WIDTH} height={18} />
      <rect {...box} className={styles.plate} rx={HEIGHT / 2} />
      <text className={styles.number} x={chip.x + CHIP_WIDTH / 2} y={y} dy="0.35em">
        +{chip.ordinals.length}
      </text>
    </g>
  );
}

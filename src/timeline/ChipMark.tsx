import { useSyncExternalStore } from "react";
import { numberText } from "../core/number";
import type { EventId } from "../core/story/ids";
import { CHIP_WIDTH, type ChipPlace } from "../core/timeline/chips";
import { useChanged } from "../state/changed";
import { hoverStore } from "../state/hover";
import { CHANGED_DOT } from "../ui/Glyph";
import glyph from "../ui/Glyph.module.css";
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
  const all = useChanged();
  const changed = ids.filter((id) => all.has(id)).length;
  const box = { x: chip.x, y: y - HEIGHT / 2, width: CHIP_WIDTH, height: HEIGHT };
  return (
    <g
      role="button"
      className={styles.chip}
      tabIndex={tab ? 0 : -1}
      aria-haspopup="dialog"
      aria-label={`${numberText(chip.ordinals.length)} more in ${lane}${selected ? ", the selected event among them" : ""}${changed > 0 ? `, ${numberText(changed)} changed` : ""}`}
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
        +{numberText(chip.ordinals.length)}
      </text>
      {changed > 0 && (
        <circle
          className={glyph["changed"]}
          cx={chip.x + CHIP_WIDTH - 1}
          cy={box.y + 1}
          r={CHANGED_DOT.r * 0.7}
        />
      )}
    </g>
  );
}

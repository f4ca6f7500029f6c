import { useMemo } from "react";
import type { StoryIndex } from "../core/index/storyIndex";
import type { EventId } from "../core/story/ids";
import { BARS_SCALE, barsOf, dotsOf } from "../core/timeline/bars";
import type { Cell, DenseLane } from "../core/timeline/density";
import { cellWords } from "../core/timeline/words";
import { useChangedSet } from "../state/changed";
import { SideBars } from "../ui/SideBars";
import styles from "./StripBars.module.css";
import type { StopKeys } from "./StripMark";
import type { OpenChip } from "./StripPopup";

interface StripBarsProps {
  readonly index: StoryIndex;
  readonly dense: DenseLane;
  /** Zone of the axis. */
  readonly zone: string;
  /** Of the rows, in pixels. */
  readonly height: number;
  /** Key of the one stop that Tab reaches. */
  readonly stop: string | undefined;
  readonly selected: EventId | null;
  readonly keys: StopKeys;
  readonly onOpen: (cell: Cell, name: string, at: OpenChip["at"]) => void;
}

/** The key of a bar, among those of marks and chips. */
export const barKey = ({ cell }: Pick<Cell, "cell">): string => `=${cell}`;

/** Events too many to be drawn one by one: how many start when, by the side that acts. A bar opens its list. */
export function StripBars({ index, dense, zone, height, stop, selected, keys, onOpen }: StripBarsProps) {
  const bars = useMemo(
    () => barsOf(dense, index.story.sides, { top: 0, height }),
    [dense, index.story.sides, height],
  );
  const changedSet = useChangedSet();
  const changed = useMemo(() => dense.countsOf(changedSet), [dense, changedSet]);
  const dots = useMemo(() => dotsOf(dense, changed, { top: 0, height }), [dense, changed, height]);
  const words = useMemo(
    () => dense.cells.map((cell) => cellWords(null, cell, zone, changed.get(cell.cell))),
    [dense, zone, changed],
  );
  const event = selected === null ? undefined : index.byId.get(selected);
  const holding = event === undefined ? null : dense.cellOf(event.ordinal);
  return (
    <>
      <SideBars bars={bars} dots={dots} scale={BARS_SCALE} />
      {dense.cells.map((cell, i) => {
        const key = barKey(cell);
        const name = words[i] ?? "";
        return (
          <g
            key={key}
            role="button"
            className={styles.cell}
            tabIndex={key === stop ? 0 : -1}
            aria-haspopup="dialog"
            aria-label={cell.cell === holding ? `${name}, the selected one among them` : name}
            data-stop={key}
            data-cell={cell.count}
            data-selected={cell.cell === holding}
            {...keys}
            onClick={({ currentTarget }) => {
              const { left, top, width, height: tall } = currentTarget.getBoundingClientRect();
              onOpen(cell, name, { x: left + width / 2, y: top + tall / 2 });
            }}
          >
            <title>{name}</title>
            <rect x={cell.x} y={0} width={cell.width} height={height} />
          </g>
        );
      })}
    </>
  );
}

import { memo, useMemo } from "react";
import type { StoryIndex } from "../core/index/storyIndex";
import { BARS_SCALE, barsOf, dotsOf } from "../core/timeline/bars";
import { cellKey } from "../core/timeline/stops";
import { useChangedSet } from "../state/changed";
import { useHover } from "../state/session";
import { SideBars } from "../ui/SideBars";
import { cellName } from "./cellName";
import styles from "./DenseMarks.module.css";
import type { LaneScene } from "./useScene";

/** Hovered events that are pointed out one by one; more are as good as all. */
const FEW = 50;

const NONE: ReadonlyMap<number, number> = new Map();

interface DenseMarksProps {
  readonly lane: LaneScene;
  readonly index: StoryIndex;
  readonly zone: string;
  readonly width: number;
  /** Ordinal of the selected event. */
  readonly selected: number | null;
  readonly tabStop: string | null;
  /** The cell under the pointer. */
  readonly over: string | null;
}

/**
 * A lane with more events than can be told apart: how many start when, by the side that acts; what is
 * outside the filter period is pale. A cell is a stop of the keyboard and opens its list; only those
 * that have the focus or the pointer are elements.
 */
export const DenseMarks = memo(function DenseMarks(props: DenseMarksProps) {
  const { lane, index, zone, width, selected, tabStop, over } = props;
  const { dense, box } = lane;
  const bars = useMemo(
    () => (dense === null ? [] : barsOf(dense, index.story.sides, box)),
    [dense, box, index.story.sides],
  );
  const changedSet = useChangedSet();
  const changed = useMemo(() => dense?.countsOf(changedSet) ?? NONE, [dense, changedSet]);
  const dots = useMemo(() => (dense === null ? "" : dotsOf(dense, changed, box)), [dense, changed, box]);
  if (dense === null) return null;
  const raised = dense.cells.filter(({ cell }) => {
    const key = cellKey(lane.key, cell);
    return key === tabStop || key === over;
  });
  return (
    <>
      <rect
        className={styles.ground}
        data-dense={lane.key}
        x={0}
        y={box.top}
        width={width}
        height={box.height}
      />
      <SideBars bars={bars} dots={dots} scale={BARS_SCALE} />
      <Pointed lane={lane} index={index} selected={selected} />
      {raised.map((cell) => {
        const stop = cellKey(lane.key, cell.cell);
        const name = cellName(lane, cell, zone, changed);
        return (
          <g
            key={stop}
            role="button"
            className={styles.cell}
            tabIndex={stop === tabStop ? 0 : -1}
            aria-haspopup="dialog"
            aria-label={name}
            data-stop={stop}
            data-cell={cell.count}
            data-over={stop === over}
          >
            <title>{name}</title>
            <rect x={cell.x} y={box.top + 1} width={cell.width} height={box.height - 2} />
          </g>
        );
      })}
    </>
  );
});

/** The selected event and those hovered elsewhere, each a line at its cell. */
function Pointed({ lane, index, selected }: Pick<DenseMarksProps, "lane" | "index" | "selected">) {
  const hover = useHover();
  const hovered =
    hover === null || hover.events.size > FEW
      ? []
      : [...hover.events].flatMap((id) => index.byId.get(id)?.ordinal ?? []);
  const { dense, box } = lane;
  const at = (ordinal: number) => {
    const cell = dense?.cells.find(({ cell: each }) => each === dense.cellOf(ordinal));
    return cell === undefined ? null : cell.x + cell.width / 2;
  };
  const places = new Map(hovered.map((ordinal) => [at(ordinal), "hovered"]));
  if (selected !== null) places.set(at(selected), "selected");
  return [...places].map(([x, look]) =>
    x === null ? null : (
      <line
        key={x}
        className={styles.pointed}
        data-look={look}
        x1={x}
        x2={x}
        y1={box.top}
        y2={box.top + box.height}
      />
    ),
  );
}

import { memo, useMemo } from "react";
import type { StoryIndex } from "../core/index/storyIndex";
import type { Cell } from "../core/timeline/density";
import { cellKey } from "../core/timeline/stops";
import { cellWords } from "../core/timeline/words";
import { useHover } from "../state/session";
import styles from "./DenseMarks.module.css";
import type { LaneScene } from "./useScene";

/** Free above the tallest bar and least height of any, in pixels. */
const AIR = 3;
const LEAST = 2;
/** Hovered events that are pointed out one by one; more are as good as all. */
const FEW = 50;
/** Parts of a pixel that bars are drawn in: whole numbers are written, and read by the browser, faster than others. */
const FINE = 16;

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
  const bars = useMemo(() => (dense === null ? [] : barsOf(lane, index)), [lane, dense, index]);
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
      <g className={styles.bars} transform={`scale(${1 / FINE})`} aria-hidden="true">
        {bars.map(({ key, colour, path }) => (
          <path key={key} data-colour={colour} d={path} />
        ))}
      </g>
      <Pointed lane={lane} index={index} selected={selected} />
      {raised.map((cell) => {
        const stop = cellKey(lane.key, cell.cell);
        const name = cellWords(lane.name, cell, zone);
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

/** One path for each side, stood one upon another; first what is outside the period. */
function barsOf({ dense, box }: LaneScene, index: StoryIndex) {
  const cells = dense?.cells ?? [];
  const scale = (box.height - AIR) / Math.max(1, dense?.most ?? 1);
  const bottom = box.top + box.height;
  const paths = new Map<string, string[]>();
  const bar = (key: string, { x, width }: Cell, from: number, to: number) => {
    const path = paths.get(key) ?? [];
    if (path.length === 0) paths.set(key, path);
    const wide = fine(width - 1);
    path.push(`M${fine(x)} ${fine(bottom - from)}h${wide}V${fine(bottom - to)}h${-wide}Z`);
  };
  for (const cell of cells) {
    const height = Math.max(LEAST, cell.count * scale);
    const unit = height / cell.count;
    let base = 0;
    for (const [side, count] of cell.sides.entries()) {
      if (count === 0) continue;
      bar(String(side), cell, base, base + count * unit);
      base += count * unit;
    }
    if (base < height - 0.01) bar("rest", cell, base, height);
  }
  const colours = [...index.story.sides.values()].map(({ colour }) => colour);
  return [...paths].map(([key, path]) => ({
    key,
    path: path.join(""),
    colour: colours[Number(key)] ?? "rest",
  }));
}

const fine = (pixels: number): number => Math.round(pixels * FINE);

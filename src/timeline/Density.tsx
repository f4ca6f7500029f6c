import { scaleLinear } from "d3-scale";
import { memo, useMemo } from "react";
import type { BitSet } from "../core/index/bitset";
import type { StoryIndex } from "../core/index/storyIndex";
import type { Interval } from "../core/time/extent";
import { binEdges, histogram } from "../core/timeline/histogram";
import { timeScale } from "../core/timeline/scale";
import styles from "./Overview.module.css";

/** Least width of a bar with its gap, in pixels, and the gap. */
const STEP = 5;
const GAP = 1;
/** Least height of a bar and that of the line at the foot, on which they stand, in pixels. */
const LEAST = 2;
const LINE = 1;

interface DensityProps {
  readonly index: StoryIndex;
  readonly bits: BitSet;
  readonly limits: Interval;
  readonly zone: string;
  readonly width: number;
  readonly height: number;
}

/** Histogram of the shown events in front of that of all events, on one scale. */
export const Density = memo(function Density({ index, bits, limits, zone, width, height }: DensityProps) {
  const edges = useMemo(() => binEdges(limits, zone, width / STEP), [limits, zone, width]);
  const all = useMemo(() => histogram(index, index.all, edges), [index, edges]);
  const shown = useMemo(() => histogram(index, bits, edges), [index, bits, edges]);
  const draw = useMemo(() => {
    const x = timeScale(limits, width);
    const foot = height - LINE;
    const y = scaleLinear([0, Math.max(...all, 1)], [0, height - LINE - 4]);
    const sides = Array.from(all, (_, i) => [x(edges[i] ?? 0), x(edges[i + 1] ?? 0) - GAP] as const);
    return (bins: Float64Array) =>
      sides
        .map(([left, right], i) => {
          const value = bins[i] ?? 0;
          return value > 0 ? `M${left} ${foot}V${foot - Math.max(LEAST, y(value))}H${right}V${foot}Z` : "";
        })
        .join("");
  }, [all, edges, limits, width, height]);
  const ground = useMemo(() => draw(all), [draw, all]);
  return (
    <svg className={styles.density} width={width} height={height} aria-hidden="true">
      <path className={styles.all} d={ground} />
      <path className={styles.shown} d={draw(shown)} />
      <line className={styles.ground} x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
    </svg>
  );
});

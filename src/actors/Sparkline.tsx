import styles from "./Sparkline.module.css";

interface SparklineProps {
  readonly counts: readonly number[];
  /** The count that fills the height. */
  readonly max: number;
  /** Height in pixels. */
  readonly height: number;
  /** Width of a bar with its gap in pixels; without it the bars fill the width. */
  readonly step?: number;
  /** What each bar stands for, on hover. */
  readonly titles?: readonly string[];
}

/** Width of a bar with its gap in the units of the drawing, and the gap. */
const STEP = 10;
const GAP = 2;
/** Height in pixels of the tick that stands for none. */
const TICK = 1;
/** The least height in pixels of a bar that stands for something. */
const LEAST = 3;

/** Bars as one path: fewer elements, where many actors have some. */
const outline = (bars: readonly { readonly x: number; readonly size: number }[], height: number): string =>
  bars.map(({ x, size }) => `M${x} ${height}v${-size}h${STEP - GAP}v${size}Z`).join("");

/** Bars over the period of the story. Decorative: say in text what it shows. */
export function Sparkline({ counts, max, height, step, titles }: SparklineProps) {
  const width = counts.length * STEP;
  const bars = counts.map((count, i) => ({
    x: i * STEP,
    none: count === 0,
    size: count === 0 ? TICK : Math.max(LEAST, (height * count) / Math.max(1, max)),
    title: titles?.[i],
  }));
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${width} ${height}`}
      width={step === undefined ? "100%" : counts.length * step}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {titles === undefined && (
        <>
          <path
            className={styles.bar}
            data-empty="false"
            d={outline(
              bars.filter(({ none }) => !none),
              height,
            )}
          />
          <path
            className={styles.bar}
            data-empty="true"
            d={outline(
              bars.filter(({ none }) => none),
              height,
            )}
          />
        </>
      )}
      {(titles === undefined ? [] : bars).map(({ x, none, size, title }) => (
        <rect
          key={x}
          className={styles.bar}
          data-empty={none}
          x={x}
          y={height - size}
          width={STEP - GAP}
          height={size}
        >
          {title !== undefined && <title>{title}</title>}
        </rect>
      ))}
    </svg>
  );
}

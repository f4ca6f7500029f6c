import styles from "./SideBars.module.css";

interface SideBarsProps {
  /** One path for each side; `core/timeline/bars` makes them. */
  readonly bars: readonly { readonly key: string; readonly colour: string; readonly path: string }[];
  /** Dots at the heads of those bars that hold what changed, as one path; empty for none. */
  readonly dots: string;
  /** What brings the paths to pixels. */
  readonly scale: number;
}

/** How many events there are when, by the side that acts, where they are too many to be drawn one by one. */
export function SideBars({ bars, dots, scale }: SideBarsProps) {
  return (
    <g className={styles.bars} transform={`scale(${scale})`} aria-hidden="true">
      {bars.map(({ key, colour, path }) => (
        <path key={key} data-colour={colour} d={path} />
      ))}
      {dots !== "" && <path data-changed="true" d={dots} />}
    </g>
  );
}

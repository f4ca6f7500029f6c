import type { ReactNode } from "react";
import styles from "./Chip.module.css";
import { number } from "./number";

interface ChipProps {
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
  /** Events that it would leave; shown after the name and spoken as "n events". */
  readonly count?: number;
  /** The most that the count can be, where the chip is to stay as wide as that needs. */
  readonly most?: number;
  /** What is counted, in the singular. */
  readonly of?: string;
  /** What to show before the name, e.g. a glyph. */
  readonly mark?: ReactNode;
  readonly title?: string;
}

/** A toggle of one filter value, with its live count. A count of none dims it but keeps it usable. */
export function Chip({ pressed, onToggle, children, count, most, of = "event", mark, title }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      data-empty={count === 0 && !pressed}
      title={title}
      onClick={onToggle}
    >
      {mark}
      <span>{children}</span>
      {count !== undefined && (
        <span
          className={styles.count}
          style={most === undefined ? undefined : { minWidth: `${number(most).length}ch` }}
        >
          {number(count)}
          <span className="visually-hidden">{` ${of}${count === 1 ? "" : "s"}`}</span>
        </span>
      )}
    </button>
  );
}

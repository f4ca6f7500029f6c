import { useEffect, useRef } from "react";
import { Glyph } from "./Glyph";
import styles from "./MarkRows.module.css";
import { Earlier, Later, type Turning } from "./Pages";

/** What a row shows; `core/events/row` makes them. */
export interface MarkRow {
  readonly id: string;
  readonly path: string;
  readonly colour: string;
  readonly certainty: "corroborated" | "single" | "uncertain" | "withdrawn";
  readonly headline: string;
  readonly when: string;
  readonly place: string | null;
  readonly spoken: string;
  /** What became of it since the time that the view compares with, in words; not there when nothing did. */
  readonly changed?: string;
}

interface MarkRowsProps<Row extends MarkRow> {
  readonly rows: readonly Row[];
  readonly selected: string | null;
  readonly onPick: (row: Row) => void;
  readonly onHover: (row: Row | null) => void;
  /** Which part of a longer list the rows are. */
  readonly page?: Turning;
}

/** A short list of events to choose from, as in the popups of map badges and timeline chips. */
export function MarkRows<Row extends MarkRow>(props: MarkRowsProps<Row>) {
  const { rows, selected, onPick, onHover, page } = props;
  const over = useRef(false);
  const leave = useRef(onHover);
  useEffect(() => {
    leave.current = onHover;
  });
  // A row that is taken away tells nobody that the pointer left it.
  useEffect(
    () => () => {
      if (over.current) leave.current(null);
    },
    [],
  );
  const enter = (row: Row | null) => {
    over.current = row !== null;
    onHover(row);
  };
  return (
    <>
      {page !== undefined && <Earlier page={page} />}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={styles.row}
              aria-label={row.changed === undefined ? row.spoken : `${row.spoken}, ${row.changed}`}
              aria-current={row.id === selected ? "true" : undefined}
              data-event={row.id}
              onClick={() => onPick(row)}
              onPointerEnter={() => enter(row)}
              onPointerLeave={() => enter(null)}
              onFocus={() => enter(row)}
              onBlur={() => enter(null)}
            >
              <Glyph
                path={row.path}
                colour={row.colour}
                certainty={row.certainty}
                changed={row.changed !== undefined}
              />
              <span className={styles.headline}>{row.headline}</span>
              <span className={styles.meta}>{[row.when, row.place].filter(Boolean).join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
      {page !== undefined && <Later page={page} />}
    </>
  );
}

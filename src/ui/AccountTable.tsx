import styles from "./AccountTable.module.css";
import { Origins } from "./Origins";

/** One account of a question; `core/events/accountRows` makes them. */
export interface AccountCell {
  readonly id: string;
  readonly value: string;
  readonly speaker: string;
  readonly when: string;
  readonly revised: boolean;
  readonly origins: number;
  readonly carried: string;
  readonly text: string;
}

/** The two ways to lay out differing accounts, as options of a switch. */
export const ACCOUNT_ORDERS = [
  { value: "speaker", name: "By speaker" },
  { value: "time", name: "By time" },
] as const;
export type AccountOrder = (typeof ACCOUNT_ORDERS)[number]["value"];

/** Who gives one value. */
interface Column<Cell extends AccountCell> {
  readonly value: string;
  readonly revised: boolean;
  readonly speakers: readonly { readonly name: string; readonly rows: readonly Cell[] }[];
}

interface AccountTableProps<Cell extends AccountCell> extends ColumnsProps<Cell>, CourseProps<Cell> {
  readonly order: AccountOrder;
}

/** Differing accounts, side by side by speaker or in order of time. */
export function AccountTable<Cell extends AccountCell>(props: AccountTableProps<Cell>) {
  const { order, columns, rows, onPick } = props;
  return order === "speaker" ? (
    <Columns columns={columns} onPick={onPick} />
  ) : (
    <Course rows={rows} onPick={onPick} />
  );
}

interface ColumnsProps<Cell extends AccountCell> {
  readonly columns: readonly Column<Cell>[];
  /** Goes to the claim behind an account. */
  readonly onPick: (cell: Cell) => void;
}

/** Differing values side by side, each with its speakers. What was revised since is struck and says so. */
function Columns<Cell extends AccountCell>({ columns, onPick }: ColumnsProps<Cell>) {
  return (
    <ul className={styles.columns}>
      {columns.map(({ value, revised, speakers }) => (
        <li key={value} className={styles.column} data-revised={revised}>
          <p className={styles.value}>
            <Value text={value} revised={revised} />
          </p>
          <ul className={styles.speakers}>
            {speakers.map(({ name, rows }) => (
              <li key={name}>
                <span className={styles.speaker}>{name}</span>
                {rows.map((cell) => (
                  <Account key={cell.id} cell={cell} revised={cell.revised && !revised} onPick={onPick} />
                ))}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface AccountProps<Cell extends AccountCell> {
  readonly cell: Cell;
  readonly revised: boolean;
  readonly onPick: (cell: Cell) => void;
}

function Account<Cell extends AccountCell>({ cell, revised, onPick }: AccountProps<Cell>) {
  return (
    <button
      type="button"
      className={styles.account}
      title={cell.text}
      data-claim={cell.id}
      onClick={() => onPick(cell)}
    >
      <span className="visually-hidden">{`${cell.speaker}: ${cell.value}, `}</span>
      <span className={styles.at}>
        <span className={styles.when}>{cell.when}</span>
        {revised && <span className={styles.tag}>revised since</span>}
      </span>
      <Origins origins={cell.origins} words={cell.carried} />
    </button>
  );
}

interface CourseProps<Cell extends AccountCell> {
  readonly rows: readonly Cell[];
  readonly onPick: (cell: Cell) => void;
}

/** Differing values in the order in which they were reported. */
function Course<Cell extends AccountCell>({ rows, onPick }: CourseProps<Cell>) {
  return (
    <ol className={styles.course}>
      {rows.map((cell) => (
        <li key={cell.id}>
          <button
            type="button"
            className={styles.report}
            title={cell.text}
            data-claim={cell.id}
            onClick={() => onPick(cell)}
          >
            <span className={styles.when}>{cell.when}</span>
            <span>
              <span className={styles.said}>
                <Value text={cell.value} revised={cell.revised} />
              </span>
              <span className={styles.by}>{cell.speaker}</span>
              <Origins origins={cell.origins} words={cell.carried} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Value({ text, revised }: { text: string; revised: boolean }) {
  return revised ? (
    <>
      <s>{text}</s> <span className={styles.tag}>revised since</span>
    </>
  ) : (
    text
  );
}

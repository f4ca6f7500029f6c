import { useId } from "react";
import type { Problem } from "../../core/briefing/problems";
import styles from "./Field.module.css";
import { Problems } from "./Problems";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** So many characters are read in a room; more can be typed, and are told. */
  readonly most: number;
  readonly problems: readonly Problem[];
  readonly onChange: (value: string) => void;
  /** The focus went elsewhere. */
  readonly onLeave?: () => void;
  /** Lines of a field that grows; a field of one line without. */
  readonly rows?: number;
  readonly hint?: string;
  /** What tests and the focus find it by. */
  readonly name: string;
}

/** A text to type, with how much of its room is used and what is wrong with it. */
export function TextField({
  label,
  value,
  most,
  problems,
  onChange,
  onLeave,
  rows,
  hint,
  name,
}: TextFieldProps) {
  const id = useId();
  const { length } = value.trim();
  const shared = {
    id,
    name,
    value,
    className: styles.input,
    onBlur: onLeave,
    "aria-invalid": problems.length > 0,
    "aria-describedby": `${id}-count ${id}-problems`,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {hint !== undefined && <span className={styles.hint}> {hint}</span>}
      </label>
      <span id={`${id}-count`} className={styles.count} data-over={length > most}>
        <span className="visually-hidden">{`${length} of ${most} characters`}</span>
        <span aria-hidden="true">
          {length}/{most}
        </span>
      </span>
      {rows === undefined ? (
        <input type="text" {...shared} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      <Problems id={`${id}-problems`} list={problems} />
    </div>
  );
}

import styles from "./Segmented.module.css";

interface SegmentedProps<T extends string> {
  /** Name of the group for assistive technology. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly name: string; readonly title?: string }[];
  /** The chosen value; null when none is. */
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
}

/** A row of buttons of which at most one is on. Every button is a tab stop: they act at once. */
export function Segmented<T extends string>({ label, options, value, onChoose }: SegmentedProps<T>) {
  return (
    <div className={styles.group} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.option}
          aria-pressed={option.value === value}
          title={option.title}
          onClick={() => onChoose(option.value)}
        >
          {option.name}
        </button>
      ))}
    </div>
  );
}

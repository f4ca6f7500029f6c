import { ChevronRight } from "lucide-react";
import { type ReactNode, useId } from "react";
import { numberText } from "../core/number";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  /** What stands in the heading, before the count. */
  readonly name: string;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
  /** Id of the heading's button, for those that bring it into sight. */
  readonly id?: string;
}

/** A section under an `h4` that folds. */
export function Disclosure({ name, count, open, onToggle, children, id }: DisclosureProps) {
  const panel = useId();
  return (
    <section className={styles.section}>
      <h4 className={styles.heading}>
        <button
          id={id}
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={panel}
          onClick={onToggle}
        >
          <ChevronRight size={14} aria-hidden="true" />
          {name}
          <span className={styles.count}>{numberText(count)}</span>
        </button>
      </h4>
      <div id={panel} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}

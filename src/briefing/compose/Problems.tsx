import type { Problem } from "../../core/briefing/problems";
import styles from "./Field.module.css";

/** What is wrong at one place; nothing where all is well. */
export function Problems({ id, list }: { id?: string; list: readonly Problem[] }) {
  if (list.length === 0) return null;
  return (
    <ul id={id} className={styles.problems} data-part="problems">
      {list.map(({ item, words }) => (
        <li key={`${item} ${words}`}>{words}</li>
      ))}
    </ul>
  );
}

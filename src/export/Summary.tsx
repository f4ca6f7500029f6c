import { filterWords } from "../core/export/colophon";
import type { Excerpt } from "../core/export/excerpt";
import { numberText } from "../core/number";
import styles from "./ExportDialog.module.css";

/** What every export of this view holds, and what it says of itself. */
export function Summary({ excerpt: { colophon } }: { excerpt: Excerpt }) {
  const { counts, known, times, sources, conditions } = colophon;
  return (
    <div className={styles.summary} data-view="export-summary">
      <p>
        <strong>{counts}</strong>
        {conditions.length > 0 && `: ${filterWords(colophon)}`}
      </p>
      <p>
        {known} · times: {times}
      </p>
      <p>
        Every form names the story and its version, this choice of events, its{" "}
        {sources.length === 1 ? "one source" : `${numberText(sources.length)} sources`}, the licence, the day
        and the address of this view.
      </p>
    </div>
  );
}

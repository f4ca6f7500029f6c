import { Button } from "../../ui/Button";
import styles from "./Composer.module.css";
import type { Report } from "./useImport";

/** What an import could not take as it was, or why there was none. */
export function ImportReport({ report, onClose }: { report: Report | null; onClose: () => void }) {
  if (report === null) return null;
  return (
    <div className={styles.notice} role={report.ok ? "status" : "alert"} data-part="import">
      <strong>{report.title}</strong>
      <ul>
        {report.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Button onClick={onClose}>Close</Button>
    </div>
  );
}

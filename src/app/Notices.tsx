import { type ReactNode, useState, useSyncExternalStore } from "react";
import { numberText } from "../core/number";
import { formatIssues, type Issue } from "../core/parse/issue";
import { useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./Notices.module.css";

interface NoticesProps {
  readonly issues: readonly Issue[];
  readonly missing: string | null;
  /** Notices of the screen's own, which come first. */
  readonly children?: ReactNode;
}

/** What the link asked for and could not get, and what had to be left out of the story. */
export function Notices({ issues, missing, children }: NoticesProps) {
  const store = useViewStore();
  const dropped = useSyncExternalStore(store.subscribe, store.dropped);
  const [seen, setSeen] = useState(false);
  const errors = issues.filter((issue) => issue.severity === "error");
  return (
    <div className={styles.notices}>
      {children}
      {(dropped.length > 0 || (missing !== null && !seen)) && (
        <div className={styles.notice} role="status">
          <p>
            <strong>This link is broken in part; here is the nearest view.</strong>{" "}
            {missing !== null && `There is no story “${missing}” in this build. `}
            {dropped.length > 0 &&
              `Left out: ${dropped.map(({ field, value, reason }) => `${field} “${value}” (${reason})`).join("; ")}.`}
          </p>
          <Button
            onClick={() => {
              store.dismissDropped();
              setSeen(true);
            }}
          >
            Dismiss
          </Button>
        </div>
      )}
      {errors.length > 0 && (
        <details className={styles.notice}>
          <summary>
            {errors.length === 1 ? "One problem was" : `${numberText(errors.length)} problems were`} found in
            this story; what is faulty is left out.
          </summary>
          <pre>{formatIssues(errors, 50)}</pre>
        </details>
      )}
    </div>
  );
}

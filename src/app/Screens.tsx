import { useEffect, useState } from "react";
import { Button } from "../ui/Button";
import styles from "./Screens.module.css";

/** Shown while a story is read; says so only after 300 ms, so that a quick start does not flash. */
export function Loading() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.screen} aria-busy="true">
      {slow && (
        <div role="status">
          <p className={styles.title}>Reading the story…</p>
          <progress className={styles.progress} aria-label="Reading the story" />
        </div>
      )}
    </main>
  );
}

interface FailureProps {
  readonly title: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Shown in place of the whole app when there is nothing to show: what happened, where, what to do. */
export function Failure({ title, error, onRetry }: FailureProps) {
  return (
    <main className={styles.screen}>
      <div role="alert">
        <h1 className={styles.title}>{title}</h1>
        <pre className={styles.detail}>{error.message}</pre>
        <Button look="solid" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </main>
  );
}

/** Shown in place of one pane whose code is still on its way. */
export function PaneLoading({ name }: { name: string }) {
  return (
    <div className={styles.pane} role="status">
      <p className={styles.paneDetail}>Opening the {name}…</p>
    </div>
  );
}

/** Shown in place of one pane that failed; the others go on working. */
export function PaneFailure({ name, error, onRetry }: { name: string; error: Error; onRetry: () => void }) {
  return (
    <div className={styles.pane} role="alert">
      <p className={styles.paneTitle}>The {name} stopped working.</p>
      <p className={styles.paneDetail}>{error.message}</p>
      <Button onClick={onRetry}>Start the {name} again</Button>
    </div>
  );
}

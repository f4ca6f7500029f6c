import { useSyncExternalStore } from "react";
import { awaitedStore } from "../state/lookingBack";
import { type Reading, reading } from "../state/reading";
import { Button } from "../ui/Button";
import { useLasting } from "../ui/useLasting";
import styles from "./Screens.module.css";

/** Shown while a story is read; says so only after 300 ms, so that a quick start does not flash. */
export function Loading() {
  const slow = useLasting(true, 300);
  return (
    <main className={styles.screen} aria-busy="true">
      <Progress slow={slow} />
    </main>
  );
}

/** What is waited for. It is said aloud in a place that is there before, and changes once, when all of the story has come. */
function Progress({ slow }: { slow: boolean }) {
  const now = useSyncExternalStore(reading.subscribe, reading.get);
  const awaited = useSyncExternalStore(awaitedStore.subscribe, awaitedStore.get);
  const read = partOf(now) === 1 ? "Opening the story…" : "Reading the story…";
  const title = awaited === null ? read : "Working out the story as it was known…";
  return (
    <div>
      <div role="status">{slow && <h1 className={styles.title}>{title}</h1>}</div>
      {slow && awaited === null && <HowMuch now={now} />}
      {slow && awaited !== null && (
        <progress className={styles.progress} aria-label="How much is worked out" value={awaited.share} />
      )}
    </div>
  );
}

/** How much of the story has come. */
function HowMuch({ now }: { now: Reading | null }) {
  const part = partOf(now);
  return (
    <>
      <progress
        className={styles.progress}
        aria-label="Reading the story"
        {...(part === null || part === 1 ? {} : { value: part })}
      />
      {now !== null && <p className={styles.paneDetail}>{wordsOf(now)}</p>}
    </>
  );
}

/** Null where it is not known. A file may turn out longer than was said. */
const partOf = (now: Reading | null): number | null =>
  now === null || now.expected === null ? null : Math.min(1, now.read / now.expected);

const wordsOf = ({ read, expected }: Reading): string =>
  expected === null
    ? `${megabytes(read)} MB`
    : `${megabytes(read)} of ${megabytes(Math.max(read, expected))} MB`;

/** In millions of bytes, to a tenth. */
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

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

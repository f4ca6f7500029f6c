import { useEffect, useState } from "react";
import { Button } from "../ui/Button";
import styles from "./ExportDialog.module.css";
import type { JobRunner, JobState } from "./useJob";

/** Work that takes no longer than this is not worth a bar, in milliseconds. */
const SOON = 300;

/** How an export stands: how far it is and a way out of it, under what name it was saved, or why it failed. */
export function JobLine({ id, job }: { id: string; job: JobRunner }) {
  const { state } = job;
  const mine = state.type !== "idle" && state.id === id;
  return (
    <>
      <p role="status" className={mine && state.type === "done" ? styles.done : "visually-hidden"}>
        {mine && state.type === "done" && doneWords(state)}
      </p>
      {mine && state.type === "running" && (
        <Running words={state.words} part={state.part} onCancel={job.cancel} />
      )}
      {mine && state.type === "failed" && (
        <div role="alert" className={styles.failed}>
          <p>It could not be made: {state.reason} Nothing else was changed.</p>
          <Button onClick={state.again}>Try again</Button>
        </div>
      )}
    </>
  );
}

const doneWords = ({ fileName }: Extract<JobState, { type: "done" }>): string =>
  fileName === null ? "Handed to the browser" : `Saved as ${fileName}`;

interface RunningProps {
  readonly words: string;
  readonly part: number | null;
  readonly onCancel: () => void;
}

function Running({ words, part, onCancel }: RunningProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div className={styles.running}>
      <label>
        {words}… <progress {...(part === null ? {} : { value: part })} />
      </label>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}

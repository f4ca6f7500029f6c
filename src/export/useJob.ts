import { useEffect, useRef, useState } from "react";
import type { Excerpt } from "../core/export/excerpt";
import { saveFile } from "../state/saveFile";
import type { Make } from "./exporter";

/** How an export stands. */
export type JobState =
  | { readonly type: "idle" }
  /** `part`: from 0 to 1; null while it is not known. */
  | { readonly type: "running"; readonly id: string; readonly words: string; readonly part: number | null }
  | { readonly type: "done"; readonly id: string; readonly fileName: string | null }
  | { readonly type: "failed"; readonly id: string; readonly reason: string; readonly again: () => void };

export interface JobRunner {
  readonly state: JobState;
  readonly start: (id: string, make: Make, excerpt: Excerpt) => void;
  readonly cancel: () => void;
}

/** Runs one export at a time; what it does to the app is to save a file, and a failure does nothing. */
export function useJob(): JobRunner {
  const [state, setState] = useState<JobState>({ type: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (id: string, make: Make, excerpt: Excerpt) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const tell = (next: JobState) => {
      if (!signal.aborted) setState(next);
    };
    tell({ type: "running", id, words: "Making the file", part: null });
    try {
      const report = (words: string, part?: number) =>
        tell({ type: "running", id, words, part: part ?? null });
      const made = await make(excerpt, { signal, report });
      if (signal.aborted) return;
      if (made !== null) saveFile(made.fileName, made.blob);
      tell({ type: "done", id, fileName: made?.fileName ?? null });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tell({ type: "failed", id, reason, again: () => void start(id, make, excerpt) });
    }
  };
  return {
    state,
    start: (id, make, excerpt) => void start(id, make, excerpt),
    cancel: () => {
      running.current?.abort();
      setState({ type: "idle" });
    },
  };
}

import type { Job } from "./exporter";

/** How long the page may be kept busy at a stretch, in milliseconds. */
const SLICE = 12;

/**
 * Gathers the pieces of a text while the page stays awake: pauses after each slice of work, tells
 * how far it is, and rejects as soon as the job is cancelled.
 * @param expected about how many pieces will come.
 */
export async function collect(pieces: Iterable<string>, expected: number, job: Job): Promise<string[]> {
  const parts: string[] = [];
  let began = performance.now();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - began < SLICE) continue;
    job.report("Writing", Math.min(1, parts.length / Math.max(1, expected)));
    await pause();
    job.signal.throwIfAborted();
    began = performance.now();
  }
  return parts;
}

/** Lets the page draw and hear. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

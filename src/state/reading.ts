import { createStore } from "./store";

/** How far a story is read. */
export interface Reading {
  /** Bytes that have come. */
  readonly read: number;
  /** Bytes that are to come in all; null where nobody says. */
  readonly expected: number | null;
}

/** The story that is being read in a worker; null while none is. */
export const reading = createStore<Reading | null>(null);

/** How many changes can be undone; older ones are forgotten. */
const MOST = 200;

interface Entry<T> {
  readonly value: T;
  /** The change between this value and the one after it, e.g. "Step deleted". */
  readonly what: string;
}

/** A value with the changes that led to it, so that they can be undone and done again. */
export interface History<T> {
  readonly past: readonly Entry<T>[];
  readonly present: T;
  readonly future: readonly Entry<T>[];
  /** What the last change was part of, such as typing in one field; null where it stands alone. */
  readonly part: string | null;
}

/** A value to which nothing has been done yet. */
export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], part: null });

/**
 * Adds a change. Changes that follow one another with the same `part` are undone together, as the
 * letters of a word are. What was undone before can no longer be done again.
 */
export function record<T>(
  history: History<T>,
  next: T,
  what: string,
  part: string | null = null,
): History<T> {
  const { past, present } = history;
  if (Object.is(next, present)) return history;
  const goesOn = part !== null && part === history.part && past.length > 0;
  const longer = goesOn ? past : [...past, { value: present, what }].slice(-MOST);
  return { past: longer, present: next, future: [], part };
}

/** Takes the last change back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.value,
    future: [{ value: history.present, what: last.what }, ...history.future],
    part: null,
  };
}

/** Does the change again that was taken back last; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [first, ...rest] = history.future;
  if (first === undefined) return history;
  return {
    past: [...history.past, { value: history.present, what: first.what }],
    present: first.value,
    future: rest,
    part: null,
  };
}

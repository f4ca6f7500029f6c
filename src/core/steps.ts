/**
 * Work that can be paused: each step takes little time and gives the share that is done; the last one
 * gives what was made.
 */
export type Steps<T> = Generator<number, T>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The steps of one part of a longer piece of work, from one share of it to another. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield from + value * (to - from);
  }
}

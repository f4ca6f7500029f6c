/** A value that can be read, replaced and watched. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Calls the listener after each real change; returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * A store in a few lines, in the manner of zustand's vanilla store. Setting the same
 * value (or one that `same` calls equal) tells nobody.
 */
export function createStore<T>(initial: T, same: (a: T, b: T) => boolean = Object.is): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (same(value, next)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

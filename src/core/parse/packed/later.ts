/** A value that is put in once, after what holds it was made. */
export interface Later<T> {
  /** The value. Throws before it has come: to ask too soon is a fault of the asker. */
  readonly get: () => T;
  readonly put: (value: T) => void;
}

/** Keeps room for a value. `what` names it in the error, e.g. "The claims". */
export function later<T>(what: string): Later<T> {
  let came: { readonly value: T } | null = null;
  return {
    get: () => {
      if (came === null) throw new Error(`${what} have not been read yet.`);
      return came.value;
    },
    put: (value) => {
      came = { value };
    },
  };
}

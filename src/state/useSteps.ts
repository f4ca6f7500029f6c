import { useEffect, useMemo, useState } from "react";
import { finish, type Steps } from "../core/steps";
import { inSlices } from "./slices";

interface Work<K, T> {
  /** Another value is other work. */
  readonly of: K;
  /** Whether it is little, and done at once. */
  readonly little: boolean;
  /** The same function each time. */
  readonly steps: (of: K) => Steps<T>;
}

/** What was made, or how much of the work is done, 0–1. */
export type Worked<T> =
  | { readonly made: T; readonly share: null }
  | { readonly made: null; readonly share: number };

/** Does work for a view: at once, or in slices between which the page answers. */
export function useSteps<K, T>({ of, little, steps }: Work<K, T>): Worked<T> {
  const atOnce = useMemo(() => (little ? { made: finish(steps(of)) } : null), [of, little, steps]);
  const [later, setLater] = useState<{ readonly of: K; readonly made: T } | null>(null);
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (little) return;
    setShare(0);
    const work = inSlices(steps(of), setShare);
    // What fails throws while rendering, where it is told.
    work.made.then(
      (made) => made !== null && setLater({ of, made }),
      (error: unknown) =>
        setLater(() => {
          throw error;
        }),
    );
    return work.stop;
  }, [of, little, steps]);
  if (atOnce !== null) return { made: atOnce.made, share: null };
  return later !== null && later.of === of ? { made: later.made, share: null } : { made: null, share };
}

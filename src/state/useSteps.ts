import { useEffect, useMemo, useState } from "react";
import { finish, type Steps } from "../core/steps";
import { inSlices } from "./slices";

interface Work<T> {
  /** Another value is other work. */
  readonly of: unknown;
  /** Whether it is little, and done at once. */
  readonly little: boolean;
  readonly steps: () => Steps<T>;
}

/** What was made, or how much of the work is done, 0–1. */
export type Worked<T> =
  | { readonly made: T; readonly share: null }
  | { readonly made: null; readonly share: number };

/** Does work for a view: at once, or in slices between which the page answers. */
export function useSteps<T>({ of, little, steps }: Work<T>): Worked<T> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` stands for all that the steps look at
  const atOnce = useMemo(() => (little ? { made: finish(steps()) } : null), [of, little]);
  const [later, setLater] = useState<{ readonly of: unknown; readonly made: T } | null>(null);
  const [share, setShare] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (little) return;
    setShare(0);
    const work = inSlices(steps(), setShare);
    // What fails throws while rendering, where it is told.
    work.made.then(
      (made) => made !== null && setLater({ of, made }),
      (error: unknown) =>
        setLater(() => {
          throw error;
        }),
    );
    return work.stop;
  }, [of, little]);
  if (atOnce !== null) return { made: atOnce.made, share: null };
  return later !== null && later.of === of ? { made: later.made, share: null } : { made: null, share };
}

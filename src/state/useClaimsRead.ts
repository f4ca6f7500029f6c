import { useEffect, useState } from "react";
import { isKnownMade, makingKnown } from "../core/evidence/knownTable";
import { useWholeIndex } from "./session";
import { inSlices } from "./slices";

/** From so many claims on, reading all of them would hold the page up. */
const MANY = 5_000;

/**
 * How much of the story's claims is read, 0–1, for what looks at all of them: when became what known, what
 * rests on which source. Null once they are; at once in a story of few.
 */
export function useClaimsRead(): number | null {
  const { story } = useWholeIndex();
  const ready = story.claims.size < MANY || isKnownMade(story);
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (ready) return;
    const work = inSlices(makingKnown(story), setShare);
    work.made.then(
      () => setShare(1),
      () => setShare(1),
    );
    return work.stop;
  }, [story, ready]);
  return ready || share === 1 ? null : share;
}

import { isKnownMade, makingKnown } from "../core/evidence/knownTable";
import { useWholeIndex } from "./session";
import { useSteps } from "./useSteps";

/** From so many claims on, looking at all of them would hold the page up. */
export const MANY_CLAIMS = 5_000;

/**
 * How much of the story's claims is read, 0–1, for what looks at all of them: when became what known, what
 * rests on which source. Null once they are; at once in a story of few.
 */
export function useClaimsRead(): number | null {
  const { story } = useWholeIndex();
  const little = story.claims.size < MANY_CLAIMS || isKnownMade(story);
  return useSteps({ of: story, little, steps: makingKnown }).share;
}

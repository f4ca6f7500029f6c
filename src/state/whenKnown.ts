import { isKnownMade, makingKnown } from "../core/evidence/knownTable";
import type { Story } from "../core/story/model";
import { inSlices } from "./slices";
import { MANY_CLAIMS } from "./useClaimsRead";

const underWay = new WeakMap<Story, Promise<unknown>>();

/**
 * Does something once it is worked out when each claim of a whole story became known: now, or in a story of many when
 * that is done, in slices between which the page answers. All of the story has to be there.
 */
export function whenKnown(story: Story, run: () => void): void {
  if (story.claims.size < MANY_CLAIMS || isKnownMade(story)) {
    run();
    return;
  }
  const work = underWay.get(story) ?? inSlices(makingKnown(story), () => undefined).made;
  underWay.set(story, work);
  // What fails here fails again in what is done, and is told there.
  void work.then(run, run);
}

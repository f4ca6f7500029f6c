import type { Claim, Story } from "../story/model";
import type { Interval } from "../time/extent";

/**
 * When a claim was made: when it was said, else when the first page with it came out. Null
 * when neither is known; such a claim comes last wherever claims are put in order of time.
 */
export function reported(claim: Claim, { sources }: Pick<Story, "sources">): Interval | null {
  if (claim.said !== null) return claim.said.extent;
  let first: Interval | null = null;
  for (const { source } of claim.citations) {
    const publication = sources.get(source)?.publication ?? null;
    if (publication !== null && (first === null || publication.from < first.from)) first = publication;
  }
  return first;
}

/** Orders claims by time of report, unknown last, then by id. */
export function byReport(parts: Pick<Story, "sources">): (a: Claim, b: Claim) => number {
  const at = (claim: Claim) => reported(claim, parts)?.from ?? Number.POSITIVE_INFINITY;
  return (a, b) => {
    const [first, second] = [at(a), at(b)];
    if (first !== second) return first < second ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
}

import type { AttributeKey, Reading } from "../story/model";
import type { Given } from "./chosen";
import { isValued, type Parts, type Valued } from "./rank";
import type { Standing } from "./standing";

/**
 * The editor's reading of an attribute with those of its claims that are in this edition and
 * were not taken back; null when there is none, or nothing is left of what it rests on.
 */
export function readingOf(
  event: Pick<Given, "readings">,
  key: AttributeKey,
  parts: Pick<Parts, "claims">,
  standing: Standing,
): { reading: Reading; claims: readonly [Valued, ...Valued[]] } | null {
  const reading = event.readings.find(({ of }) => of === key);
  if (reading === undefined) return null;
  const [first, ...rest] = reading.claims.flatMap((id) => {
    const claim = parts.claims.get(id);
    return claim !== undefined && isValued(claim) && !standing.withdrawn.has(id) ? [claim] : [];
  });
  return first === undefined ? null : { reading, claims: [first, ...rest] };
}

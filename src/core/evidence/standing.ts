import type { ClaimId } from "../story/ids";
import type { AttributeKey, Claim, Story } from "../story/model";
import { reported } from "./reported";
import { agree, comparedOn } from "./values";

/** Which claims no longer stand, and why. All others are live. */
export interface Standing {
  /** Replaced by a later one of the same speaker: the old → the new. */
  readonly revised: ReadonlyMap<ClaimId, ClaimId>;
  readonly withdrawn: ReadonlySet<ClaimId>;
}

type Parts = Pick<Story, "claims" | "sources" | "lineages" | "places" | "zones">;

/**
 * Works out which claims still stand. A claim is revised when its speaker later gives another
 * value of the same attribute (on a later day, or whatever the records know), or when a claim
 * says that it revises it; it is withdrawn when a claim takes it back. What was withdrawn
 * revises nothing. An origin that is unclear is not one speaker, and never revises itself.
 */
export function standingOf(parts: Parts): Standing {
  const known = kept.get(parts.claims);
  if (known !== undefined) return known;
  const made = workOut(parts);
  kept.set(parts.claims, made);
  return made;
}

const kept = new WeakMap<Parts["claims"], Standing>();

/** Says what stands of these claims, where it was worked out before. */
export const keepStanding = (claims: Parts["claims"], standing: Standing): void =>
  void kept.set(claims, standing);

function workOut(parts: Parts): Standing {
  const withdrawn = new Set([...parts.claims.values()].flatMap((claim) => claim.withdraws));
  const revised = new Map<ClaimId, ClaimId>();
  for (const claims of bySpeaker(parts, withdrawn).values()) {
    for (const claim of claims) {
      const successor = claims.findLast((other) => replaces(other, claim, parts));
      if (successor !== undefined) revised.set(claim.id, successor.id);
    }
  }
  for (const { id, revises } of parts.claims.values()) {
    if (revises !== null && parts.claims.has(revises) && !withdrawn.has(id)) revised.set(revises, id);
  }
  return { revised, withdrawn };
}

/** Whether a claim still stands as what its speaker holds. */
export const isLive = ({ revised, withdrawn }: Standing, id: ClaimId): boolean =>
  !revised.has(id) && !withdrawn.has(id);

/** The live claims of each speaker on each attribute, in order of report; unknown times are left out. */
function bySpeaker(parts: Parts, withdrawn: ReadonlySet<ClaimId>): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of parts.claims.values()) {
    const speaker = speakerKey(claim, parts);
    if (speaker === null || claim.value === null || withdrawn.has(claim.id)) continue;
    if (reported(claim, parts) === null) continue;
    const key = `${speaker} ${scopeOf(claim, comparedOn(claim.value))}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(claim);
  }
  for (const group of groups.values()) {
    if (group.length > 1) group.sort((a, b) => at(a, parts) - at(b, parts));
  }
  return groups;
}

const at = (claim: Claim, parts: Parts): number => reported(claim, parts)?.from ?? 0;

function speakerKey({ by }: Claim, { lineages }: Parts): string | null {
  if (by.type === "actor") return by.actor;
  return lineages.get(by.lineage)?.independent === true ? `lineage ${by.lineage}` : null;
}

/** Questions are asked of the whole story, everything else of one event. */
const scopeOf = (claim: Claim, key: AttributeKey): string =>
  key.startsWith("question:") ? key : `${claim.event} ${key}`;

function replaces(later: Claim, earlier: Claim, parts: Parts): boolean {
  if (later.value === null || earlier.value === null || agree(later.value, earlier.value, parts))
    return false;
  const [a, b] = [reported(earlier, parts), reported(later, parts)];
  return a !== null && b !== null && a.to <= b.from;
}

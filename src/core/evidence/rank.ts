import type { Claim, ClaimValue, Story } from "../story/model";
import { readIn } from "./origins";
import { reported } from "./reported";
import { agree, sameKey, takesIn, widthOf } from "./values";

export type Parts = Pick<
  Story,
  "actors" | "claims" | "lineages" | "places" | "questions" | "sources" | "zones"
>;

/** A claim that carries a value. */
export type Valued = Claim & { readonly value: ClaimValue };

/** Claims that give one and the same value. */
export interface Group {
  readonly value: ClaimValue;
  readonly claims: readonly [Valued, ...Valued[]];
}

export const isValued = (claim: Claim): claim is Valued => claim.value !== null;

/** Claims by equal value, in the order in which each value first comes. */
export function groupsOf(claims: readonly Valued[]): Group[] {
  const groups = new Map<string, [Valued, ...Valued[]]>();
  for (const claim of claims) {
    const key = sameKey(claim.value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].map((group) => ({ value: group[0].value, claims: group }));
}

/**
 * Groups with the one that most speaks for first: most independent origins behind it and behind
 * wider values that take it in; then the narrowest time or place; then the latest report; then
 * the order of the claims' ids, so that the result never depends on the order of the file.
 */
export function ranked(groups: readonly Group[], parts: Parts): Group[] {
  const weighed = groups.map((group) => ({
    group,
    origins: supportOf(group, groups, parts),
    width: widthOf(group.value, parts),
    latest: Math.max(
      ...group.claims.map((claim) => reported(claim, parts)?.from ?? Number.NEGATIVE_INFINITY),
    ),
    id: group.claims.map(({ id }) => id).toSorted()[0] ?? "",
  }));
  return weighed
    .sort(
      (a, b) =>
        b.origins - a.origins ||
        compare(a.width, b.width) ||
        compare(b.latest, a.latest) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ group }) => group);
}

/** Whether any two of the values cannot both be true. */
export const contradict = (groups: readonly Group[], parts: Parts): boolean =>
  groups.some((a, i) => groups.slice(i + 1).some((b) => !agree(a.value, b.value, parts)));

function supportOf(group: Group, all: readonly Group[], parts: Parts): number {
  const behind = all.filter((other) => other === group || takesIn(other.value, group.value, parts));
  return readIn(
    behind.flatMap(({ claims }) => claims),
    parts,
  ).size;
}

/** Infinite values have no difference. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

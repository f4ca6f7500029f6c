import type { LineageId } from "../story/ids";
import type { Citation, Claim, Story } from "../story/model";

/**
 * The independent lineages behind claims. Three papers with one wire story are one origin;
 * a source with passages from several counts for a claim only where the claim's passage comes
 * from; one of unclear lineage is none; neither a denial that the event took place nor a
 * source that only differs supports it, and a claim that takes others back supports nothing.
 */
export function originsOf(
  claims: readonly Claim[],
  parts: Pick<Story, "lineages" | "sources">,
): Set<LineageId> {
  const origins = new Set<LineageId>();
  for (const claim of claims) {
    if (claim.withdraws.length > 0 || deniesEvent(claim)) continue;
    for (const citation of claim.citations) {
      if (citation.supports === null && citation.differs !== null) continue;
      addLineages(origins, citation, parts);
    }
  }
  return origins;
}

/**
 * The independent lineages in which claims were read, whatever they say: a denial carried by
 * two agencies has two origins as well.
 */
export function readIn(claims: readonly Claim[], parts: Pick<Story, "lineages" | "sources">): Set<LineageId> {
  const origins = new Set<LineageId>();
  for (const { citations } of claims) for (const citation of citations) addLineages(origins, citation, parts);
  return origins;
}

/** Whether the claim denies that the event took place, or that its author is who it is said to be. */
export const deniesEvent = ({ verb, about }: Pick<Claim, "verb" | "about">): boolean =>
  verb === "denies" && (about === "occurrence" || about === "responsibility");

function addLineages(
  origins: Set<LineageId>,
  { source, lineages: from }: Citation,
  { sources, lineages }: Pick<Story, "lineages" | "sources">,
) {
  if (!sources.has(source)) return;
  for (const lineage of from) if (lineages.get(lineage)?.independent === true) origins.add(lineage);
}

import type { LineageId, SideId } from "../story/ids";
import type { Claim, Story, StoryEvent } from "../story/model";
import type { Certainty } from "../story/vocabulary";

type Parts = Pick<Story, "actors" | "lineages" | "sources" | "claims" | "sides">;
type Given = Pick<StoryEvent, "involved" | "claims" | "confidence" | "withdrawn">;

/** What an event's records imply and no file repeats: its side, its origins, its certainty. */
export function derive(event: Given, parts: Parts): Pick<StoryEvent, "side" | "origins" | "certainty"> {
  const origins = originsOf(
    event.claims.flatMap((id) => parts.claims.get(id) ?? []),
    parts,
  ).size;
  return { side: sideOf(event, parts), origins, certainty: certaintyOf(event, origins) };
}

/**
 * The independent lineages behind claims. Three papers with one wire story are one origin;
 * a source of unclear lineage is none; neither a denial that the event took place nor a
 * source that only differs supports it.
 */
export function originsOf(
  claims: readonly Claim[],
  parts: Pick<Story, "lineages" | "sources">,
): Set<LineageId> {
  const origins = new Set<LineageId>();
  for (const claim of claims) {
    if (claim.verb === "denies" && (claim.about === "occurrence" || claim.about === "responsibility"))
      continue;
    for (const citation of claim.citations) {
      if (citation.supports === null && citation.differs !== null) continue;
      for (const lineage of parts.sources.get(citation.source)?.lineages ?? []) {
        if (parts.lineages.get(lineage)?.independent === true) origins.add(lineage);
      }
    }
  }
  return origins;
}

/** Doubt about the event itself outweighs the number of origins that report it. */
function certaintyOf(event: Given, origins: number): Certainty {
  if (event.withdrawn) return "withdrawn";
  if (event.confidence !== "high") return "uncertain";
  return origins >= 2 ? "corroborated" : "single";
}

/** The first one involved acts, and its side is the event's. */
function sideOf(event: Given, { actors, sides }: Parts): SideId {
  const side = actors.get(event.involved[0].actor)?.side ?? [...sides.keys()][0];
  if (side === undefined) throw new Error("A story without sides was let through.");
  return side;
}

import type { ClaimId, EventId, SourceId } from "../story/ids";
import type { Citation, Claim, Source, Story } from "../story/model";
import { type Change, changes } from "./changes";
import { edition } from "./edition";
import { deniesEvent } from "./origins";

/** How much of a story rests on one source. */
export interface Reliance {
  readonly source: Source;
  readonly claims: readonly ClaimId[];
  /** Events that it supports, in order of time. */
  readonly supports: readonly EventId[];
  /** Events that it disputes: by a denial, or where a citation of it only differs. */
  readonly disputes: readonly EventId[];
  /** Events that rest on it alone. */
  readonly alone: readonly EventId[];
  /** Share of the story's events that it supports, 0–1. */
  readonly share: number;
}

/** What a story loses with some of its sources. */
export interface Fallen {
  readonly events: readonly EventId[];
  readonly claims: readonly ClaimId[];
  /** What becomes of the events that remain, and which go. */
  readonly changes: readonly Change[];
}

/** Every source of the story with what rests on it; most events first, then most claims, then by name. */
export function reliance(story: Story): readonly Reliance[] {
  const uses = usesOf(story);
  return [...story.sources.values()]
    .map((source) => relianceOf(story, source, uses.get(source.id) ?? []))
    .sort(
      (a, b) =>
        b.supports.length - a.supports.length ||
        b.claims.length - a.claims.length ||
        a.source.publisher.localeCompare(b.source.publisher, "en") ||
        (a.source.id < b.source.id ? -1 : 1),
    );
}

/** The story without some sources: which events and claims fall, and what changes in those that remain. */
export function whatFalls(story: Story, sources: ReadonlySet<SourceId>): Fallen {
  const rest = edition(story, { asOf: null, without: sources });
  const there = new Set(rest.events.map(({ id }) => id));
  return {
    events: story.events.flatMap(({ id }) => (there.has(id) ? [] : [id])),
    claims: [...story.claims.keys()].filter((id) => !rest.claims.has(id)),
    changes: changes(story, rest),
  };
}

interface Use {
  readonly claim: Claim;
  readonly citation: Citation;
}

function usesOf({ claims }: Story): Map<SourceId, Use[]> {
  const uses = new Map<SourceId, Use[]>();
  for (const claim of claims.values()) {
    for (const citation of claim.citations) {
      const list = uses.get(citation.source) ?? [];
      uses.set(citation.source, list);
      list.push({ claim, citation });
    }
  }
  return uses;
}

function relianceOf(story: Story, source: Source, uses: readonly Use[]): Reliance {
  const disputing = (use: Use) =>
    deniesEvent(use.claim) || (use.citation.supports === null && use.citation.differs !== null);
  const supported = new Set(uses.filter((use) => !disputing(use)).map(({ claim }) => claim.event));
  const disputed = new Set(uses.filter(disputing).map(({ claim }) => claim.event));
  const supports = story.events.filter(({ id }) => supported.has(id));
  const alone = supports.filter(({ claims }) =>
    claims.every((id) => story.claims.get(id)?.citations.every((citation) => citation.source === source.id)),
  );
  return {
    source,
    claims: [...new Set(uses.map(({ claim }) => claim.id))],
    supports: supports.map(({ id }) => id),
    disputes: story.events.flatMap(({ id }) => (disputed.has(id) ? [id] : [])),
    alone: alone.map(({ id }) => id),
    share: story.events.length === 0 ? 0 : supports.length / story.events.length,
  };
}

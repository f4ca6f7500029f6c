import { readIn } from "../evidence/origins";
import type { StoryIndex } from "../index/storyIndex";
import type { ClaimId, EventId, SourceId } from "../story/ids";
import type { Citation, Claim, Lineage, Source, StoryEvent } from "../story/model";
import { formatDate, formatShort } from "../time/format";
import { resolveEdtf } from "../time/resolve";
import type { View } from "../view/view";

/** One claim as it is read: who says what, and how many independent origins carry it. */
export interface ClaimLine {
  readonly claim: Claim;
  readonly speaker: string;
  /** When it was said, in the chosen zone; null when only the day of publication is known. */
  readonly said: string | null;
  /** Independent lineages in which it was read, also where it denies the event or differs from it. */
  readonly origins: number;
}

/** One source of an event with every citation of it. */
export interface SourceLine {
  readonly source: Source;
  readonly isArticle: boolean;
  readonly published: string | null;
  readonly lineages: readonly Lineage[];
  readonly citations: readonly Citation[];
}

/** One claim as a line; null when the story has no such claim. */
export function claimLine({ story }: StoryIndex, id: ClaimId, clock: View["clock"]): ClaimLine | null {
  const claim = story.claims.get(id);
  if (claim === undefined) return null;
  return {
    claim,
    speaker: speakerOf({ story }, claim),
    said: claim.said === null ? null : formatShort(claim.said, clock, story.extent),
    origins: readIn([claim], story).size,
  };
}

/** The name of who makes the claim: an actor, or the origin whose own reporting it is. */
export function speakerOf({ story }: Pick<StoryIndex, "story">, { by }: Claim): string {
  return by.type === "actor"
    ? (story.actors.get(by.actor)?.name ?? by.actor)
    : (story.lineages.get(by.lineage)?.name ?? by.lineage);
}

/**
 * Who says it and how, for a claim that is told in one line: "Kremlin denies, 22 Dec". Never without the verb:
 * the text of what is denied or rejected names that, not the denial.
 */
export const saying = ({ claim, speaker, said }: Pick<ClaimLine, "claim" | "speaker" | "said">): string =>
  `${speaker} ${claim.verb}${said === null ? "" : `, ${said}`}`;

/**
 * The sources of an event, the article first, then by day of publication. In an edition that lacks
 * some of its claims, without what was noted of the sources with all of them in view.
 */
export function sourceLines({ story }: Pick<StoryIndex, "story">, event: StoryEvent): SourceLine[] {
  const citations = new Map<SourceId, Citation[]>();
  for (const id of event.claims) {
    for (const citation of story.claims.get(id)?.citations ?? []) {
      const list = citations.get(citation.source) ?? [];
      citations.set(citation.source, list);
      list.push(event.partial ? { ...citation, supports: null, differs: null } : citation);
    }
  }
  const lines = [...citations].flatMap(([id, list]): SourceLine[] => {
    const source = story.sources.get(id);
    if (source === undefined) return [];
    return [
      {
        source,
        isArticle: id === story.article,
        published: source.published === null ? null : formatDate(source.published),
        lineages: source.lineages.flatMap((lineage) => story.lineages.get(lineage) ?? []),
        citations: list,
      },
    ];
  });
  return lines.sort(
    (a, b) => Number(b.isArticle) - Number(a.isArticle) || publishedAt(a.source) - publishedAt(b.source),
  );
}

/** The events that an event names as related, and those that name it, in order of time. */
export function relatedEvents(index: StoryIndex, event: StoryEvent): StoryEvent[] {
  const ids = new Set([...event.related, ...(namedBy(index).get(event.id) ?? [])]);
  const related = [...ids].flatMap((id) => index.byId.get(id) ?? []);
  return related.sort((a, b) => a.ordinal - b.ordinal);
}

const named = new WeakMap<StoryIndex, ReadonlyMap<EventId, readonly EventId[]>>();

/** Which events name each event as related; worked out once. */
function namedBy(index: StoryIndex): ReadonlyMap<EventId, readonly EventId[]> {
  const known = named.get(index);
  if (known !== undefined) return known;
  const made = new Map<EventId, EventId[]>();
  for (const { id, related } of index.story.events) {
    for (const other of related) {
      const list = made.get(other) ?? [];
      made.set(other, list);
      list.push(id);
    }
  }
  named.set(index, made);
  return made;
}

/** Sources without a day of publication come last. */
const publishedAt = ({ published }: Source): number =>
  published === null ? Number.POSITIVE_INFINITY : resolveEdtf(published, "UTC").from;

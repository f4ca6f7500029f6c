import { type ClaimLine, claimLine } from "../events/evidence";
import { agree, comparedOn, valueText } from "../evidence/values";
import { attributeName } from "../evidence/words";
import { type BitSet, has } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ActorId, ClaimId, TopicId } from "../story/ids";
import type { Claim, ClaimValue, Source, StoryEvent, Topic } from "../story/model";
import { formatDate, formatShort } from "../time/format";
import type { View } from "../view/view";

/** One claim in the course of what an actor said on a topic. */
export interface StanceStep {
  readonly line: ClaimLine;
  /** When it was said; when only its event is dated, the time of that. */
  readonly when: string;
  readonly event: StoryEvent;
  readonly sources: readonly StepSource[];
  /** How the claim changes what the actor said before on the same question; null when it does not. */
  readonly moved: Move | null;
}

/** From one answer to another. */
export interface Move {
  readonly question: string;
  readonly from: string;
  readonly to: string;
}

/** One place in one source where the claim was read. */
interface StepSource {
  readonly source: Source;
  readonly published: string | null;
  readonly locator: string | null;
  readonly phrase: string | null;
}

/** What an actor said on one topic, in order of time: how the stance moved. */
export interface Stance {
  readonly topic: Topic;
  readonly steps: readonly StanceStep[];
}

/**
 * An actor's claims on events of the scope, by topic and in order of time. A claim without topics
 * of its own has its event's first; one with several stands under each. Topics in `first` lead,
 * then those with most claims, then the order of the story.
 */
export function stancesOf(
  index: StoryIndex,
  id: ActorId,
  scope: BitSet,
  clock: View["clock"],
  first: readonly TopicId[] = [],
): Stance[] {
  const steps = new Map<TopicId, StanceStep[]>();
  const claims = index.claimsOf.get(id) ?? [];
  const moves = movesIn(index, claims);
  for (const claim of claims) {
    const event = index.byId.get(claim.event);
    if (event === undefined || !has(scope, event.ordinal)) continue;
    const step = stepOf(index, claim, event, clock, moves.get(claim.id) ?? null);
    if (step === null) continue;
    for (const topic of topicsOf(claim, event)) {
      const list = steps.get(topic) ?? [];
      steps.set(topic, list);
      list.push(step);
    }
  }
  return [...index.story.topics.values()]
    .flatMap((topic) => ({ topic, steps: steps.get(topic.id) ?? [] }))
    .filter((stance) => stance.steps.length > 0)
    .sort(
      (a, b) =>
        Number(first.includes(b.topic.id)) - Number(first.includes(a.topic.id)) ||
        b.steps.length - a.steps.length,
    );
}

/** A claim's topics, else the first of its event. */
function topicsOf(claim: Claim, event: StoryEvent): readonly TopicId[] {
  return claim.topics.length > 0 ? [...new Set(claim.topics)] : event.topics.slice(0, 1);
}

/** The moves in what one actor said, in order of time; claims that the filter hides count as well. */
function movesIn({ story }: StoryIndex, claims: readonly Claim[]): Map<ClaimId, Move> {
  const last = new Map<string, ClaimValue>();
  const moves = new Map<ClaimId, Move>();
  for (const { id, event, value } of claims) {
    if (value === null) continue;
    const key = comparedOn(value);
    const scope = key.startsWith("question:") ? key : `${event} ${key}`;
    const before = last.get(scope);
    last.set(scope, value);
    if (before === undefined || agree(before, value, story)) continue;
    moves.set(id, {
      question: attributeName(key, story),
      from: valueText(before, story),
      to: valueText(value, story),
    });
  }
  return moves;
}

function stepOf(
  index: StoryIndex,
  claim: Claim,
  event: StoryEvent,
  clock: View["clock"],
  moved: Move | null,
): StanceStep | null {
  const line = claimLine(index, claim.id, clock);
  if (line === null) return null;
  const { sources } = index.story;
  return {
    line,
    moved,
    when: line.said ?? formatShort(event.when, clock),
    event,
    sources: claim.citations.flatMap(({ source: id, locator, phrase }) => {
      const source = sources.get(id);
      if (source === undefined) return [];
      const published = source.published === null ? null : formatDate(source.published);
      return [{ source, published, locator, phrase }];
    }),
  };
}

import { type ClaimLine, claimLine } from "../events/evidence";
import { carriedBy, outletsOf, publishedOn, type ReadLine, readLines } from "../events/read";
import { isValued, type Valued } from "../evidence/rank";
import { standingOf } from "../evidence/standing";
import { agree, comparedOn, valueText } from "../evidence/values";
import { attributeName } from "../evidence/words";
import { type BitSet, has } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ActorId, ClaimId, TopicId } from "../story/ids";
import type { Claim, StoryEvent, Topic } from "../story/model";
import type { View } from "../view/view";

/** One claim in the course of what an actor said on a topic. */
export interface StanceStep {
  readonly line: ClaimLine;
  /** When it was said, else the day on which it was first published. */
  readonly when: string;
  readonly event: StoryEvent;
  /** "5 outlets, 2 origins". */
  readonly carried: string;
  readonly read: readonly ReadLine[];
  /** How the claim changes what the actor said before on the same question; null when it does not. */
  readonly moved: Move | null;
}

/** From one answer to another. */
export interface Move {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  /** The claim that it moves away from. */
  readonly before: Pick<Claim, "id" | "event">;
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

/**
 * The moves in what one actor said: a later claim gives another answer to the same question, and
 * the earlier one no longer stands. Claims that the filter hides count as well.
 */
function movesIn({ story }: StoryIndex, claims: readonly Claim[]): Map<ClaimId, Move> {
  const { revised } = standingOf(story);
  const last = new Map<string, Valued>();
  const moves = new Map<ClaimId, Move>();
  for (const claim of claims) {
    if (!isValued(claim)) continue;
    const { id, event, value } = claim;
    const key = comparedOn(value);
    const scope = key.startsWith("question:") ? key : `${event} ${key}`;
    const before = last.get(scope);
    last.set(scope, claim);
    if (before === undefined || !revised.has(before.id) || agree(before.value, value, story)) continue;
    moves.set(id, {
      question: attributeName(key, story),
      from: valueText(before.value, story),
      to: valueText(value, story),
      before: { id: before.id, event: before.event },
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
  return {
    line,
    moved,
    when: line.said ?? publishedOn(index.story, claim),
    event,
    carried: carriedBy(outletsOf(index.story, claim.citations), line.origins),
    read: readLines(index.story, claim, event.partial),
  };
}

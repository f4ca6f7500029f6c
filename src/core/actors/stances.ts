import { type ClaimLine, claimLine } from "../events/evidence";
import { type BitSet, has } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ActorId, TopicId } from "../story/ids";
import type { Claim, Source, StoryEvent, Topic } from "../story/model";
import { formatDate, formatShort } from "../time/format";
import type { View } from "../view/view";

/** One claim in the course of what an actor said on a topic. */
export interface StanceStep {
  readonly line: ClaimLine;
  /** When it was said; when only its event is dated, the time of that. */
  readonly when: string;
  readonly event: StoryEvent;
  readonly sources: readonly StepSource[];
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
  for (const claim of index.claimsOf.get(id) ?? []) {
    const event = index.byId.get(claim.event);
    if (event === undefined || !has(scope, event.ordinal)) continue;
    const step = stepOf(index, claim, event, clock);
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

function stepOf(index: StoryIndex, claim: Claim, event: StoryEvent, clock: View["clock"]): StanceStep | null {
  const line = claimLine(index, claim.id, clock);
  if (line === null) return null;
  const { sources } = index.story;
  return {
    line,
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

import { CHANGE_KINDS, type ChangeKind } from "../evidence/changes";
import type { EventId, TopicId } from "../story/ids";
import type { Story, StoryEvent } from "../story/model";

/** A topic with those of its changed events that no weightier topic has told already. */
export interface ChangedTopic {
  readonly topic: TopicId;
  /** Never empty: the weightiest changes first, then in order of time. */
  readonly events: readonly StoryEvent[];
}

/**
 * The changed events of an edition by topic, so that each is told once. The topic whose untold
 * events weigh most comes first; of equals the one that the story names first.
 */
export function changedTopics(
  { events, topics }: Pick<Story, "events" | "topics">,
  kinds: ReadonlyMap<EventId, ChangeKind>,
): readonly ChangedTopic[] {
  const found: ChangedTopic[] = [];
  let untold = events.flatMap((event): Weighed[] => {
    const kind = kinds.get(event.id);
    return kind === undefined ? [] : [{ event, topics: event.topics, weight: weightOf(kind) }];
  });
  while (untold.length > 0) {
    const topic = weightiest(topics, untold);
    if (topic === null) break;
    const own = untold.filter((each) => each.topics.includes(topic)).sort((a, b) => b.weight - a.weight);
    found.push({ topic, events: own.map(({ event }) => event) });
    untold = untold.filter((each) => !each.topics.includes(topic));
  }
  return found;
}

/** A changed event with what is asked of it for each topic. */
interface Weighed {
  readonly event: StoryEvent;
  readonly topics: readonly TopicId[];
  readonly weight: number;
}

/** The topic on which most weight lies; of equals the one that the story names first. */
function weightiest(topics: Story["topics"], events: readonly Weighed[]): TopicId | null {
  const sums = new Map<TopicId, number>();
  for (const { topics: own, weight } of events) {
    for (const topic of new Set(own)) sums.set(topic, (sums.get(topic) ?? 0) + weight);
  }
  let best: { readonly topic: TopicId; readonly sum: number } | null = null;
  for (const topic of topics.keys()) {
    const sum = sums.get(topic) ?? 0;
    if (sum > (best?.sum ?? 0)) best = { topic, sum };
  }
  return best?.topic ?? null;
}

/** What a change counts for: `CHANGE_KINDS` has the weightiest first. */
const weightOf = (kind: ChangeKind): number => CHANGE_KINDS.length - CHANGE_KINDS.indexOf(kind);

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
  const weight = ({ id }: StoryEvent): number => {
    const kind = kinds.get(id);
    return kind === undefined ? 0 : weightOf(kind);
  };
  const found: ChangedTopic[] = [];
  let untold = events.filter(({ id }) => kinds.has(id));
  while (untold.length > 0) {
    let best: { readonly topic: TopicId; readonly sum: number } | null = null;
    for (const topic of topics.keys()) {
      const sum = untold.reduce((total, event) => total + (isOn(topic)(event) ? weight(event) : 0), 0);
      if (sum > (best?.sum ?? 0)) best = { topic, sum };
    }
    if (best === null) break;
    const told = isOn(best.topic);
    const own = untold.filter(told).sort((a, b) => weight(b) - weight(a));
    found.push({ topic: best.topic, events: own });
    untold = untold.filter((event) => !told(event));
  }
  return found;
}

const isOn =
  (topic: TopicId) =>
  ({ topics }: StoryEvent): boolean =>
    topics.includes(topic);

/** What a change counts for: `CHANGE_KINDS` has the weightiest first. */
const weightOf = (kind: ChangeKind): number => CHANGE_KINDS.length - CHANGE_KINDS.indexOf(kind);

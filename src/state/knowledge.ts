import { type Arrival, arrivals } from "../core/evidence/arrivals";
import { undated } from "../core/evidence/known";
import { type Unsure, unsureIn } from "../core/evidence/unsure";
import type { Source, Story } from "../core/story/model";
import type { ZoneName } from "../core/time/format";
import { namedZone } from "../core/view/describe";
import { useIndex, useViewPart, useWholeIndex } from "./session";

/** When the story became known, piece by piece. */
export interface Knowledge {
  readonly arrivals: readonly Arrival[];
  /** Instants of the arrivals. */
  readonly stops: readonly number[];
  /** Sources that no past view has. */
  readonly undated: readonly Source[];
}

const known = new WeakMap<Story, Knowledge>();
const unsure = new WeakMap<Story, Unsure>();

/** How the whole story became known; worked out once. */
export function useKnowledge(): Knowledge {
  return knowledgeIn(useWholeIndex().story);
}

/** How a whole story became known; worked out once, for who asks outside rendering. */
export function knowledgeIn(story: Story): Knowledge {
  const made = known.get(story) ?? knowledgeOf(story);
  known.set(story, made);
  return made;
}

function knowledgeOf(story: Story): Knowledge {
  const list = arrivals(story);
  return { arrivals: list, stops: list.map(({ at }) => at), undated: undated(story) };
}

/** What the edition in view holds without its being sure that it was known by then. */
export function useUnsure(): Unsure {
  const { story: whole } = useWholeIndex();
  const { story: past } = useIndex();
  const asOf = useViewPart((view) => view.asOf);
  const made = unsure.get(past) ?? unsureIn(whole, past, past === whole ? null : asOf);
  unsure.set(past, made);
  return made;
}

/** The zone in which instants of the whole story are told, and its name. */
export function useStoryZone(): ZoneName {
  const { story } = useWholeIndex();
  const clock = useViewPart((view) => view.clock);
  return namedZone(story, clock);
}

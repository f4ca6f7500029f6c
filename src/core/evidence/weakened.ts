import type { EventId } from "../story/ids";
import type { Story, StoryEvent } from "../story/model";
import { originalOf } from "./takenEvent";

/** An event that has lost independent origins. */
export interface Weakened {
  readonly event: EventId;
  readonly from: number;
  readonly to: number;
}

/** The events of both editions that have fewer independent origins in the second, in order of time. */
export function weakened(before: Story, after: Story): readonly Weakened[] {
  return others(before, after).flatMap(([was, { id, origins }]) =>
    origins < was.origins ? [{ event: id, from: was.origins, to: origins }] : [],
  );
}

/** A question on which accounts of an event no longer differ. */
export interface Settled {
  readonly event: EventId;
  readonly question: string;
}

/** What accounts differed on in the first edition and do not in the second, of events in both. */
export function settled(before: Story, after: Story): readonly Settled[] {
  return others(before, after).flatMap(([was, { id, differences }]) => {
    const left = new Set(differences.map(({ key }) => key));
    const gone = was.differences.filter(({ key }) => !left.has(key));
    return gone.map(({ question }) => ({ event: id, question }));
  });
}

type Pair = readonly [was: StoryEvent, is: StoryEvent];

const kept = new WeakMap<Story, { readonly after: Story; readonly pairs: readonly Pair[] }>();

/** The events of both that may be different: not those that one edition has as the other does. The last are kept. */
function others(before: Story, after: Story): readonly Pair[] {
  const known = kept.get(before);
  if (known?.after === after) return known.pairs;
  const old = new Map(before.events.map((event) => [event.id, event]));
  const pairs = after.events.flatMap((event): Pair[] => {
    const was = old.get(event.id);
    return was === undefined || originalOf(was) === originalOf(event) ? [] : [[was, event]];
  });
  kept.set(before, { after, pairs });
  return pairs;
}

import type { EventId } from "../story/ids";
import type { Story } from "../story/model";

/** An event that has lost independent origins. */
export interface Weakened {
  readonly event: EventId;
  readonly from: number;
  readonly to: number;
}

/** The events of both editions that have fewer independent origins in the second, in order of time. */
export function weakened(before: Story, after: Story): readonly Weakened[] {
  const old = new Map(before.events.map(({ id, origins }) => [id, origins]));
  return after.events.flatMap(({ id, origins }) => {
    const from = old.get(id) ?? origins;
    return origins < from ? [{ event: id, from, to: origins }] : [];
  });
}

/** A question on which accounts of an event no longer differ. */
export interface Settled {
  readonly event: EventId;
  readonly question: string;
}

/** What accounts differed on in the first edition and do not in the second, of events in both. */
export function settled(before: Story, after: Story): readonly Settled[] {
  const old = new Map(before.events.map(({ id, differences }) => [id, differences]));
  return after.events.flatMap(({ id, differences }) => {
    const left = new Set(differences.map(({ key }) => key));
    const gone = (old.get(id) ?? []).filter(({ key }) => !left.has(key));
    return gone.map(({ question }) => ({ event: id, question }));
  });
}

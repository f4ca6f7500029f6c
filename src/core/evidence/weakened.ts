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

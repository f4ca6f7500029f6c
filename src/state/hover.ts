import { EventSet, ordinalsIn } from "../core/index/eventSet";
import type { EventId } from "../core/story/ids";
import { createStore } from "./store";

/**
 * What the pointer or the focus rests on, anywhere: highlighted everywhere, never in the
 * address. `from` names the view that it comes from, so that it need not scroll itself.
 */
export interface Hover {
  readonly events: ReadonlySet<EventId>;
  readonly from: "map" | "timeline" | "list" | "actors" | "detail";
}

const same = (a: Hover | null, b: Hover | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && sameEvents(a.events, b.events));

function sameEvents(a: ReadonlySet<EventId>, b: ReadonlySet<EventId>): boolean {
  if (a.size !== b.size) return false;
  if (a instanceof EventSet) {
    const { words } = ordinalsIn(a.index, b);
    return a.bits.words.every((word, i) => word === words[i]);
  }
  return [...a].every((id) => b.has(id));
}

/** What is hovered; null for nothing. Setting the same events from the same view tells nobody. */
export const hoverStore = createStore<Hover | null>(null, same);

/** Marks events as hovered: a few by their ids, many as a set. None ends the hover. */
export function hover(events: readonly EventId[] | EventSet, from: Hover["from"]): void {
  const set = events instanceof EventSet ? events : new Set(events);
  hoverStore.set(set.size === 0 ? null : { events: set, from });
}

/** Marks nothing as hovered. */
export const endHover = (): void => hoverStore.set(null);

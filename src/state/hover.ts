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
  a === b ||
  (a !== null &&
    b !== null &&
    a.from === b.from &&
    a.events.size === b.events.size &&
    [...a.events].every((id) => b.events.has(id)));

/** What is hovered; null for nothing. Setting the same events from the same view tells nobody. */
export const hoverStore = createStore<Hover | null>(null, same);

/** Marks events as hovered; an empty list ends the hover. */
export function hover(events: readonly EventId[], from: Hover["from"]): void {
  hoverStore.set(events.length === 0 ? null : { events: new Set(events), from });
}

/** Marks nothing as hovered. */
export const endHover = (): void => hoverStore.set(null);

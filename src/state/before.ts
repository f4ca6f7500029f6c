import type { View } from "../core/view/view";
import type { ViewStore } from "./viewStore";

/** The view that a briefing was opened from. */
export interface Before {
  /** Null outside of a briefing, and where a link led straight to a step. */
  readonly get: () => View | null;
  /** Stops watching the view. */
  readonly close: () => void;
}

/**
 * Remembers the view that a briefing is opened from, whatever opens it, for as long as the briefing
 * lasts: what its end leads back to. Beside the view and not in the address, which others open too.
 */
export function rememberBefore(store: Pick<ViewStore, "get" | "subscribe">): Before {
  let last = store.get();
  let before: View | null = null;
  const close = store.subscribe(() => {
    const next = store.get();
    if (next.script === null) before = null;
    else if (last.script === null) before = last;
    last = next;
  });
  return { get: () => before, close };
}

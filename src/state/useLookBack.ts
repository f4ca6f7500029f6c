import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { StoryIndex } from "../core/index/storyIndex";
import { type Awaited, type LookingBack, lookBack } from "./lookingBack";
import { createStore } from "./store";

/**
 * Looks back for what is not the view on the screen, and for as long as the component lives; how far that is, 0–1, and
 * null while nothing is worked out.
 */
export function useLookBack(index: StoryIndex): {
  readonly past: LookingBack;
  readonly share: number | null;
} {
  const { past, told } = useMemo(() => {
    const told = createStore<Awaited | null>(null);
    return { past: lookBack(index, told), told };
  }, [index]);
  useEffect(() => past.stop, [past]);
  const awaited = useSyncExternalStore(told.subscribe, told.get);
  return { past, share: awaited?.share ?? null };
}

import { useCallback } from "react";
import { actorScope, eventsOf } from "../core/actors/scope";
import { intersect } from "../core/index/bitset";
import { EventSet } from "../core/index/eventSet";
import type { ActorId } from "../core/story/ids";
import { hover } from "../state/hover";
import { useIndex, useViewStore } from "../state/session";

/** A handler that highlights the events of an actor that count for it now. */
export function useHoverActor(id: ActorId): () => void {
  const index = useIndex();
  const store = useViewStore();
  return useCallback(() => {
    const scope = actorScope(index, store.get().filter);
    hover(new EventSet(index, intersect(eventsOf(index, id), scope)), "actors");
  }, [index, store, id]);
}

import { useCallback, useEffect, useRef } from "react";
import type { earlierStop } from "../core/evidence/arrivals";
import { knowAsOf } from "../core/view/actions";
import { knowledgeIn } from "../state/knowledge";
import { useViewStore, useWhenWhole, useWholeIndex } from "../state/session";
import { whenKnown } from "../state/whenKnown";

/** Moves the clock to the stop before or after the one that was asked for last; in a long story once the claims are read. */
export function useStepClock(): (to: typeof earlierStop) => void {
  const { story } = useWholeIndex();
  const store = useViewStore();
  const whenWhole = useWhenWhole();
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return useCallback(
    (to) => {
      const step = () => {
        if (isGone.current) return;
        const { asOf } = store.next.get();
        store.act(knowAsOf(to(knowledgeIn(story).stops, asOf)));
      };
      whenWhole(() => whenKnown(story, step));
    },
    [story, store, whenWhole],
  );
}

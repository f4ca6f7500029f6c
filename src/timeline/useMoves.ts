import { useMemo } from "react";
import type { Interval } from "../core/time/extent";
import { choosePeriod } from "../core/timeline/period";
import { clampWindow, moveWindow, panBy, reveal, sameInterval, zoomBy } from "../core/timeline/window";
import { filterTime } from "../core/view/actions";
import { useViewStore } from "../state/session";

/** What the timeline may do to the view. All start from the view as it is at that moment. */
export interface Moves {
  readonly window: () => Interval;
  readonly period: () => Interval | null;
  readonly show: (window: Interval) => void;
  /** Factors above 1 show less; `at` (epoch ms, default the middle) stays where it is. */
  readonly zoom: (factor: number, at?: number) => void;
  readonly pan: (ms: number) => void;
  readonly reveal: (stretch: Interval) => void;
  /** Filters while the brush is moving: Back does not stop here. */
  readonly tryPeriod: (period: Interval | null) => void;
  /** Filters for good: Back returns to the period before, which `tryPeriod` may have replaced. */
  readonly setPeriod: (period: Interval | null, before?: Interval | null) => void;
}

export function useMoves(limits: Interval): Moves {
  const store = useViewStore();
  return useMemo(() => {
    const window = () => clampWindow(store.get().window, limits);
    const show = (next: Interval) => store.act(moveWindow(clampWindow(next, limits), limits), "gesture");
    const tryPeriod = (period: Interval | null) => {
      if (!sameInterval(period, store.get().filter.time)) store.act(filterTime(period), "gesture");
    };
    return {
      window,
      period: () => store.get().filter.time,
      show,
      zoom: (factor, at) => {
        const { from, to } = window();
        show(zoomBy({ from, to }, factor, at ?? (from + to) / 2, limits));
      },
      pan: (ms) => show(panBy(window(), ms, limits)),
      reveal: (stretch) => show(reveal(window(), stretch, limits)),
      tryPeriod,
      setPeriod: (period, before) => {
        if (before !== undefined) tryPeriod(before);
        store.act(choosePeriod(period, limits), before === undefined ? "choice" : "release");
      },
    };
  }, [store, limits]);
}

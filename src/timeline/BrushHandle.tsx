import { type KeyboardEvent, useRef } from "react";
import { DAY } from "../core/time/calendar";
import type { Interval } from "../core/time/extent";
import { choosePeriod, type Edge, endEdge, stepEdge } from "../core/timeline/period";
import { sameInterval } from "../core/timeline/window";
import { edgeText } from "../core/timeline/words";
import { useViewStore } from "../state/session";
import styles from "./Overview.module.css";
import type { Moves } from "./useMoves";

interface BrushHandleProps {
  readonly edge: Edge;
  /** Percent of the strip. */
  readonly at: number;
  readonly period: Interval | null;
  readonly limits: Interval;
  readonly zone: string;
  readonly moves: Moves;
}

const DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

/**
 * One end of the filter period as a slider: arrows by a day, Page keys by a week, Home and
 * End to the limits. The first press is a choice that Back undoes, what follows belongs to it.
 */
export function BrushHandle({ edge, at, period, limits, zone, moves }: BrushHandleProps) {
  const store = useViewStore();
  const pressed = useRef<Interval | null | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const days = DAYS[event.key];
    const present = moves.period();
    let next: Interval | null;
    if (days !== undefined) next = stepEdge(present, edge, days, zone, limits);
    else if (event.key === "Home") next = endEdge(present, edge, "first", zone, limits);
    else if (event.key === "End") next = endEdge(present, edge, "last", zone, limits);
    else return;
    event.preventDefault();
    // Going on from where the last press ended belongs to it; anything else is a new choice.
    const goesOn = pressed.current !== undefined && sameInterval(pressed.current, present);
    store.act(choosePeriod(next, limits), goesOn ? "gesture" : "choice");
    pressed.current = moves.period();
  };
  const whole = period ?? limits;
  const open = whole[edge] === limits[edge];
  const text = edgeText(whole, edge, zone);
  return (
    <div
      className={styles.handle}
      role="slider"
      tabIndex={0}
      data-part={edge}
      aria-label={edge === "from" ? "Period starts" : "Period ends"}
      aria-valuemin={0}
      aria-valuemax={Math.round((limits.to - limits.from) / DAY)}
      aria-valuenow={Math.round((whole[edge] - limits.from) / DAY)}
      aria-valuetext={open ? `${text}, ${edge === "from" ? "the beginning" : "the end"} of the story` : text}
      style={{ left: `${at}%` }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        pressed.current = undefined;
      }}
    />
  );
}

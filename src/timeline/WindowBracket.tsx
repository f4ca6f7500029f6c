import { type PointerEvent, useRef } from "react";
import type { Interval } from "../core/time/extent";
import { panBy } from "../core/timeline/window";
import styles from "./Overview.module.css";
import type { Moves } from "./useMoves";

interface WindowBracketProps {
  readonly window: Interval;
  readonly limits: Interval;
  readonly moves: Moves;
  readonly timeAt: (clientX: number) => number;
}

/** Where the window is in the story; dragging it pans. Keys in the lanes do the same. */
export function WindowBracket({ window, limits, moves, timeAt }: WindowBracketProps) {
  const held = useRef<{ readonly at: number; readonly window: Interval } | null>(null);
  const share = (at: number) => `${((at - limits.from) / (limits.to - limits.from)) * 100}%`;
  const onMove = (event: PointerEvent) => {
    const from = held.current;
    if (from !== null) moves.show(panBy(from.window, timeAt(event.clientX) - from.at, limits));
  };
  const onEnd = () => {
    held.current = null;
  };
  return (
    <div
      className={styles.bracket}
      style={{ left: share(window.from), width: share(limits.from + window.to - window.from) }}
      title="What the lanes show; drag to move"
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { at: timeAt(event.clientX), window };
      }}
      onPointerMove={onMove}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
    />
  );
}

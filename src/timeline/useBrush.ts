import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { DAY } from "../core/time/calendar";
import type { Interval } from "../core/time/extent";
import { dragEdge, drawPeriod, movePeriod } from "../core/timeline/period";
import type { Moves } from "./useMoves";

/** Less than this, in pixels, is a click and makes no period. */
const THRESHOLD = 4;

interface BrushContext {
  readonly limits: Interval;
  readonly zone: string;
  readonly moves: Moves;
  readonly timeAt: (clientX: number) => number;
}

type Part = "from" | "to" | "body" | "draw";

interface Drag {
  readonly part: Part;
  readonly x: number;
  readonly at: number;
  /** The period before the drag: what Esc and Back return to. */
  readonly before: Interval | null;
  moved: boolean;
}

/**
 * Dragging on the strip. While it goes on every view filters along; letting go makes it one
 * choice, and Esc or a lost pointer takes it back.
 */
export function useBrush({ limits, zone, moves, timeAt }: BrushContext) {
  const drag = useRef<Drag | null>(null);
  const periodAt = ({ part, at, before }: Drag, now: number): Interval | null => {
    if (part === "draw" || before === null) return drawPeriod(at, now, zone, limits);
    if (part === "body") return movePeriod(before, Math.round((now - at) / DAY), zone, limits);
    return dragEdge(before, part, now, zone, limits);
  };
  const cancel = () => {
    const { current } = drag;
    drag.current = null;
    if (current?.moved === true) moves.tryPeriod(current.before);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const part = partOf(event.target);
      drag.current = {
        part,
        x: event.clientX,
        at: timeAt(event.clientX),
        before: moves.period(),
        moved: false,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
      event.preventDefault();
      const handle = event.currentTarget.querySelector<HTMLElement>(
        `[data-part="${part === "from" ? "from" : "to"}"]`,
      );
      handle?.focus({ preventScroll: true });
    },
    onPointerMove: (event: PointerEvent) => {
      const { current } = drag;
      if (current === null || (!current.moved && Math.abs(event.clientX - current.x) < THRESHOLD)) return;
      current.moved = true;
      moves.tryPeriod(periodAt(current, timeAt(event.clientX)));
    },
    onPointerUp: (event: PointerEvent) => {
      const { current } = drag;
      drag.current = null;
      if (current?.moved === true) moves.setPeriod(periodAt(current, timeAt(event.clientX)), current.before);
    },
    onPointerCancel: cancel,
    onClear: () => moves.setPeriod(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      const dragging = drag.current !== null;
      if (!dragging && moves.period() === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (dragging) cancel();
      else moves.setPeriod(null);
    },
  };
}

function partOf(target: EventTarget): Part {
  const part = target instanceof Element ? target.closest("[data-part]")?.getAttribute("data-part") : null;
  return part === "from" || part === "to" || part === "body" ? part : "draw";
}

import { startTransition, useEffect, useState } from "react";

/**
 * Does something as soon as the browser has painted what is on the page now: not before, so that it does not hold
 * up the frame. A page out of sight paints nothing, and it waits until the page is seen again.
 * @returns the undo.
 */
export function afterPaint(run: () => void): () => void {
  let timer: number | undefined;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}

/**
 * A value as it was when the browser last painted; a new one comes with the work that follows its paint.
 * @param atOnce while true the value is followed without waiting.
 */
export function useOncePainted<T>(value: T, atOnce = false): T {
  const [painted, setPainted] = useState(value);
  if (atOnce && painted !== value) setPainted(() => value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}

/** False until the browser has painted what a component showed first: for what may follow it a moment later. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), []);
  return isPainted;
}

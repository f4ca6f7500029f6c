import { startTransition, useEffect, useRef, useState } from "react";

/** How often what is only glanced at during a gesture follows it, in milliseconds. */
const PACE = 250;

/** A value that changes at most every `PACE` while `on`, and comes to its last; with `on` false it follows at once. */
export function usePaced<T>(value: T, on: boolean): T {
  const [paced, setPaced] = useState(value);
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!on) {
      setPaced(value);
      return undefined;
    }
    const follow = () => {
      last.current = performance.now();
      startTransition(() => setPaced(value));
    };
    const timer = setTimeout(follow, Math.max(0, last.current + PACE - performance.now()));
    return () => clearTimeout(timer);
  }, [value, on]);
  return on ? paced : value;
}

import { useEffect, useState } from "react";

/** How long a value rests, in ms, before it counts as settled. */
const REST = 500;

/**
 * Whether the value changed within the last half second: a live region that is busy for so long
 * tells the outcome of a gesture and not each step of it.
 */
export function useSettling(value: unknown): boolean {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled !== value;
}

import { startTransition, useEffect, useState } from "react";
import { useViewStore } from "./session";

/** How long a gesture rests before what is slow to draw follows it, in milliseconds. */
const REST = 150;

/** A value that follows a choice at once, and a gesture when it rests. With `on` false it always follows at once. */
export function useRested<T>(value: T, on: boolean): T {
  const store = useViewStore();
  const [rested, setRested] = useState(value);
  const waits = on && store.manner() === "gesture";
  useEffect(() => {
    if (!waits) {
      setRested(value);
      return undefined;
    }
    const timer = setTimeout(() => startTransition(() => setRested(value)), REST);
    return () => clearTimeout(timer);
  }, [value, waits]);
  return waits ? rested : value;
}

import { useEffect, useState } from "react";

/** How often the clock is looked at, in milliseconds: often enough that no second is skipped. */
const LOOK = 250;

/** The present in epoch milliseconds, to the second; renders again with each. */
export function useNow(): number {
  const [now, setNow] = useState(second);
  useEffect(() => {
    const timer = setInterval(() => setNow(second()), LOOK);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const second = (): number => Math.floor(Date.now() / 1000) * 1000;

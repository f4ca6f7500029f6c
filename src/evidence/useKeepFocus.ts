import { type RefObject, useEffect, useRef } from "react";

/** When what had the focus went away with a change of `key`, the heading of the panel gets it. */
export function useKeepFocus(key: number): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [key]);
  return root;
}

import { type RefObject, useEffect, useRef } from "react";

/** Takes the focus to an element for as long as it is rendered, then gives it back to what had it before and is still there. */
export function useBorrowedFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.focus({ preventScroll: true });
    return () => {
      const canFocus = before instanceof HTMLElement || before instanceof SVGElement;
      if (canFocus && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return element;
}

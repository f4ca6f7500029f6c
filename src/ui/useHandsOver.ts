import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Hands the focus over to `place` when the element that the reference is given to goes with the focus in it: a
 * browser would leave it nowhere. For a component that goes with that element.
 */
export function useHandsOver<T extends HTMLElement>(
  place: RefObject<HTMLElement | null>,
): RefObject<T | null> {
  const element = useRef<T>(null);
  // A layout effect is undone while the element is still in the page.
  useLayoutEffect(() => {
    const here = element.current;
    return () => {
      if (here?.contains(document.activeElement) === true) place.current?.focus({ preventScroll: true });
    };
  }, [place]);
  return element;
}

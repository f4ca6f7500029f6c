import { type RefCallback, useCallback, useState } from "react";

/** Sizes that are tried, as parts of the wanted one; style sheets hold the least that a room can read. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58] as const;

/**
 * Sets an element's `--fit` to the largest size at which its content fits into it, anew
 * whenever its size changes, `content` does, or fonts come. What no size makes fit is scrolled,
 * by keys too, and `data-more` says whether something is still below.
 */
export function useFit(content: string): RefCallback<HTMLElement> {
  const [fitted] = useState(() => ({ content: "" }));
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return;
      fitted.content = content;
      const fit = () => {
        const fits = SIZES.some((size) => {
          element.style.setProperty("--fit", String(size));
          return element.scrollHeight <= element.clientHeight;
        });
        element.tabIndex = fits ? -1 : 0;
        look();
      };
      const look = () => {
        const below = element.scrollHeight - element.clientHeight - element.scrollTop;
        element.dataset["more"] = String(below > 1);
      };
      const observer = new ResizeObserver(fit);
      observer.observe(element);
      document.fonts.addEventListener("loadingdone", fit);
      element.addEventListener("scroll", look);
      fit();
      return () => {
        element.removeEventListener("scroll", look);
        observer.disconnect();
        document.fonts.removeEventListener("loadingdone", fit);
      };
    },
    [content, fitted],
  );
}

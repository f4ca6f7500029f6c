import { isEmbedded } from "../core/view/pages";
import type { AddressBar } from "./viewStore";

/** Whether this page stands inside another, or is asked to look as if. */
export const inFrame = (): boolean => isEmbedded(location.href);

/** An address bar without a history: what is done in a frame adds no steps to the Back of the page around it. */
export const withoutHistory = (bar: AddressBar): AddressBar => ({
  location: bar.location,
  history: {
    pushState: (...state) => bar.history.replaceState(...state),
    replaceState: (...state) => bar.history.replaceState(...state),
  },
  addEventListener: (type, listener) => bar.addEventListener(type, listener),
  removeEventListener: (type, listener) => bar.removeEventListener(type, listener),
  setTimeout: (run, ms) => bar.setTimeout(run, ms),
  clearTimeout: (timer) => bar.clearTimeout(timer),
});

/**
 * Leaves the wheel to the page around until something in here has been pressed or tabbed to, so
 * that someone who scrolls past is not caught by the map. Returns the undo.
 */
export function leaveWheelToPage(): () => void {
  const onWheel = (event: WheelEvent) => {
    if (!document.hasFocus() && !event.ctrlKey) event.stopImmediatePropagation();
  };
  addEventListener("wheel", onWheel, { capture: true, passive: true });
  return () => removeEventListener("wheel", onWheel, { capture: true });
}

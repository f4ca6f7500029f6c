import { useAside } from "../state/script";
import { BRIEF_BUTTON } from "./BriefMenu";

/** Ends the briefing that waits; its bar goes, and the focus to the button that opens the next one. */
export function useEndBriefing(): () => void {
  const { end } = useAside();
  return () => {
    end();
    document.getElementById(BRIEF_BUTTON)?.focus({ preventScroll: true });
  };
}

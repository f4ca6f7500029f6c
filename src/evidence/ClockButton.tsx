import { History } from "lucide-react";
import { useViewPart } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./Clock.module.css";

/** Opens and closes the clock of what was known. */
export function ClockButton({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const past = useViewPart((view) => view.asOf !== null);
  return (
    <Button
      look="quiet"
      className={styles.opener}
      aria-expanded={open}
      aria-controls={open ? CLOCK_ID : undefined}
      title="Show the story as it was known at an earlier time (a)"
      data-past={past}
      data-clock-opener
      onClick={onToggle}
    >
      <History size={15} aria-hidden="true" />
      As known on…
    </Button>
  );
}

export const CLOCK_ID = "clock";

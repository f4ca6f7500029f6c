import type { CSSProperties } from "react";
import { plannedWords } from "../core/briefing/message";
import type { Briefing, Step } from "../core/story/model";
import { NOTES_SIZES, usePreferences } from "../state/preferences";
import { Button } from "../ui/Button";
import { useBorrowedFocus } from "../ui/useBorrowedFocus";
import styles from "./Notes.module.css";

interface NotesProps {
  readonly briefing: Briefing;
  readonly step: Step;
  readonly at: number;
  readonly onClose: () => void;
}

/** The presenter's notes over the room's own screen, for one who has no other. */
export function Notes({ briefing, step, at, onClose }: NotesProps) {
  const { notesSize } = usePreferences();
  const next = briefing.steps[at + 1];
  const panel = useBorrowedFocus<HTMLElement>();
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.notes}
      aria-labelledby="notes-title"
      data-view="notes"
      data-overlay
    >
      <header className={styles.head}>
        <h2 id="notes-title" className={styles.heading}>
          Notes on this screen
        </h2>
        <span className={styles.planned}>{plannedWords(step.seconds)} planned</span>
        <Button className={styles.close} onClick={onClose}>
          Close
        </Button>
      </header>
      <div className={styles.text} data-notes-text style={notesStyle(notesSize)}>
        {(step.notes === "" ? "This step has no notes." : step.notes).split(/\n+/u).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p className={styles.next}>{next === undefined ? "This is the last step." : `Next: ${next.title}`}</p>
    </section>
  );
}

/** The size that was chosen for notes, as a factor of the room's own. */
const notesStyle = (size: number): CSSProperties & Record<"--notes", number> => ({
  "--notes": (NOTES_SIZES[size] ?? NOTES_SIZES[2]) / NOTES_SIZES[2],
});

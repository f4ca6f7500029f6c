import { NOTES_SIZES, resizeNotes, usePreferences } from "../../state/preferences";
import { Button } from "../../ui/Button";
import styles from "./Notes.module.css";

/** A presenter's notes in the size that was chosen, with the buttons that choose it. Scrolls by itself. */
export function Notes({ notes }: { notes: string }) {
  const { notesSize } = usePreferences();
  const px = NOTES_SIZES[notesSize] ?? NOTES_SIZES[0];
  return (
    <section className={styles.notes} aria-label="Notes" data-view="notes">
      <div className={styles.bar}>
        <h2 className="eyebrow">Notes</h2>
        <div className={styles.sizes} role="group" aria-label="Size of the notes">
          <Size name="Smaller notes" by={-1} from={notesSize}>
            A−
          </Size>
          <Size name="Larger notes" by={1} from={notesSize}>
            A+
          </Size>
        </div>
      </div>
      <div className={styles.text} data-notes-text style={{ fontSize: `${px / 16}rem` }}>
        {notes === "" ? (
          <p>This step has no notes.</p>
        ) : (
          notes.split(/\n+/u).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
        )}
      </div>
    </section>
  );
}

interface SizeProps {
  readonly name: string;
  /** How many sizes it goes up. */
  readonly by: number;
  /** The size that is chosen. */
  readonly from: number;
  readonly children: string;
}

function Size({ name, by, from, children }: SizeProps) {
  return (
    <Button
      look="quiet"
      aria-label={name}
      title={`${name} (${by > 0 ? "+" : "−"})`}
      aria-disabled={!(from + by in NOTES_SIZES)}
      onClick={() => resizeNotes(by)}
    >
      {children}
    </Button>
  );
}

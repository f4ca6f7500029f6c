import { usePreviewed } from "../state/script";
import { Button } from "../ui/Button";
import styles from "./PreviewLine.module.css";

/** Says that the room shows a draft to its writer, with the way back to the composer. */
export function PreviewLine({ onBack }: { onBack: () => void }) {
  if (!usePreviewed()) return null;
  return (
    <section className={styles.line} aria-label="Preview" data-view="preview">
      <p>
        <strong>Preview of your draft</strong> · as a room would see it
      </p>
      <Button title="Back to the composer, at this step (Esc)" onClick={onBack}>
        Back to the composer
      </Button>
    </section>
  );
}

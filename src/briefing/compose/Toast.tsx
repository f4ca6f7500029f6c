import { X } from "lucide-react";
import { Button } from "../../ui/Button";
import styles from "./Composer.module.css";

interface ToastProps {
  /** Empty for nothing. */
  readonly words: string;
  readonly onUndo: (() => void) | null | undefined;
  readonly onClose: () => void;
}

/** What was done last, for eyes and ears, with Undo beside it. Stays until the next or until it is closed. */
export function Toast({ words, onUndo, onClose }: ToastProps) {
  return (
    <div className={styles.toast} data-part="toast" data-empty={words === ""}>
      <span role="status" data-part="said">
        {words}
      </span>
      {words !== "" && (
        <span className={styles.toastButtons}>
          {onUndo && <Button onClick={onUndo}>Undo</Button>}
          <Button look="quiet" aria-label="Close this message" onClick={onClose}>
            <X size={14} aria-hidden="true" />
          </Button>
        </span>
      )}
    </div>
  );
}

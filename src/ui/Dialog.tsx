import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./Button";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  /** Called once it is closed, by Esc too, with the focus back where it was: stop rendering it then. */
  readonly onClose: () => void;
  /** How wide it is where the window has room: 480, 560 or 720 px. A wide one is long: it can be closed at its top too. */
  readonly size?: "narrow" | "medium" | "wide";
  /** Id of the element that describes it, if one does. */
  readonly describedBy?: string;
  /** What stands at its foot, given the way to close it; one button "Close" unless told. */
  readonly actions?: (close: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A modal window, open for as long as it is rendered. */
export function Dialog({ title, onClose, size = "medium", describedBy, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(function show() {
    const box = dialog.current;
    if (box?.open !== false) return;
    box.showModal();
    // Its first button may be far down, and has the focus: a long one is read from its beginning.
    if (box.scrollTop === 0) return;
    box.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={id}
      aria-describedby={describedBy}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 ref={heading} id={id} tabIndex={-1}>
          {title}
        </h2>
        {size === "wide" && (
          <Button look="quiet" aria-label={`Close ${title}`} onClick={close}>
            <X size={18} aria-hidden="true" />
          </Button>
        )}
      </div>
      {children}
      <div className={styles.actions}>
        {actions?.(close) ?? (
          <Button look="solid" onClick={close}>
            Close
          </Button>
        )}
      </div>
    </dialog>
  );
}

import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Popup.module.css";

interface PopupProps {
  readonly label: string;
  /** Whether the label is to be read above what is inside. Default: false. */
  readonly isTitled?: boolean;
  /** Where it points, in viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const MARGIN = 8;

/**
 * A small window beside a mark, on the native popover: Esc or a click elsewhere closes it
 * and focus goes back to where it was. Focus moves to what is current in it, else to its first button.
 */
export function Popup({ label, isTitled = false, at, onClose, children }: PopupProps) {
  const ref = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const popup = ref.current;
    if (popup === null) return;
    const before = document.activeElement;
    const onToggle = (event: Event) => {
      if (event instanceof ToggleEvent && event.newState === "closed") close.current();
    };
    popup.showPopover();
    // Before it closes, and not some time after: whoever opens it again at once opens another.
    popup.addEventListener("beforetoggle", onToggle);
    return () => {
      popup.removeEventListener("beforetoggle", onToggle);
      const inside = popup.contains(document.activeElement) || document.activeElement === document.body;
      if (inside && (before instanceof HTMLElement || before instanceof SVGElement))
        before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const popup = ref.current;
    if (popup === null) return;
    const { width, height } = popup.getBoundingClientRect();
    const left = Math.max(MARGIN, Math.min(at.x - width / 2, innerWidth - width - MARGIN));
    const below = at.y + MARGIN * 2;
    const top = below + height > innerHeight - MARGIN ? Math.max(MARGIN, at.y - height - MARGIN * 2) : below;
    popup.style.left = `${left}px`;
    popup.style.top = `${top}px`;
  }, [at.x, at.y]);
  useEffect(() => {
    const popup = ref.current;
    if (popup === null) return;
    const current = popup.querySelector<HTMLElement>("[aria-current]");
    if (current !== null) popup.scrollTop = current.offsetTop - popup.clientHeight / 3;
    (current ?? popup.querySelector<HTMLElement>("button, [href], input"))?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={ref} popover="auto" role="dialog" aria-label={label} className={styles.popup}>
      {isTitled && (
        <p className={styles.title} aria-hidden="true">
          {label}
        </p>
      )}
      {children}
    </div>
  );
}

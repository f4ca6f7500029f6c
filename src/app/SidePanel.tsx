import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../ui/Button";
import styles from "./SidePanel.module.css";
import { useMedia } from "./useMedia";

interface SidePanelProps {
  readonly name: "filters" | "detail";
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Below these widths a panel folds away: the right one first, then the left. */
export const FOLDS = { detail: "(max-width: 1099.98px)", filters: "(max-width: 799.98px)" } as const;

/**
 * A side column that becomes a drawer, or on a phone a sheet, where there is no room for it. Opened, that takes the
 * focus, to the title of what it was opened for if it has one, and gives it back when it is closed.
 */
export function SidePanel({ name, label, open, onClose, children }: SidePanelProps) {
  const folded = useMedia(FOLDS[name]);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!folded || !open) return;
    opener.current = document.activeElement;
    const title = panel.current?.querySelector<HTMLElement>("article h2[tabindex]");
    (title ?? panel.current)?.focus({ preventScroll: true });
    return () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    };
  }, [folded, open]);
  return (
    <aside
      ref={panel}
      id={name}
      tabIndex={-1}
      className={styles.panel}
      data-name={name}
      data-folded={folded}
      data-open={open}
      aria-label={label}
      inert={folded && !open}
    >
      {folded && (
        <Button
          look="quiet"
          className={styles.close}
          aria-label={`Close ${label.toLowerCase()}`}
          onClick={onClose}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      )}
      {children}
    </aside>
  );
}

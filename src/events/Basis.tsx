import { type ReactNode, useState } from "react";
import styles from "./EventDetail.module.css";

/** Longer than this, in characters, is cut to two lines until it is asked for. */
const LONG = 110;

/** How something is known, in small print beside it; `further` is shown when it is asked for. */
export function Basis({ children, further = null }: { children: ReactNode; further?: string | null }) {
  const [open, setOpen] = useState(false);
  const long = further !== null || (typeof children === "string" && children.length > LONG);
  return (
    <div className={styles.basis}>
      <p data-cut={long && !open}>{children}</p>
      {open && further !== null && <p>{further}</p>}
      {long && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "less" : "more"}
        </button>
      )}
    </div>
  );
}

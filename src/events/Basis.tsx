import { type ReactNode, useState } from "react";
import styles from "./EventDetail.module.css";

/** Longer than this, in characters, is cut to two lines until it is asked for. */
const LONG = 110;

/** How something is known, in small print beside it. */
export function Basis({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const length = [children]
    .flat()
    .reduce<number>((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0);
  return (
    <div className={styles.basis}>
      <p data-cut={length > LONG && !open}>{children}</p>
      {length > LONG && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "less" : "more"}
        </button>
      )}
    </div>
  );
}

import { useEffect, useRef } from "react";
import { Button } from "./Button";
import styles from "./Pages.module.css";

/** Which part of a long list is shown, `[from, to)` of `total`, and how to turn on; `state/usePage` makes it. */
export interface Turning {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** So many more are shown at a time. */
  readonly step: number;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
}

interface PagesProps {
  readonly page: Turning;
}

/** What a long list leaves out before the part that is shown, and a way to it. Nothing for a whole list. */
export function Earlier({ page: { from, to, total, step, onEarlier } }: PagesProps) {
  if (from === 0 && to === total) return null;
  return (
    <div className={styles.pages} data-side="earlier">
      <p className={styles.range}>
        {number(from + 1)}–{number(to)} of {number(total)} are listed here.
      </p>
      {from > 0 && (
        <Button onClick={onEarlier}>
          Show {Math.min(step, from)} of {number(from)} earlier
        </Button>
      )}
    </div>
  );
}

interface LaterProps extends PagesProps {
  /** Only its button brings more: for a list that something follows, which would else never be reached. */
  readonly byHand?: boolean;
}

/** What a long list leaves out after the part that is shown; coming into sight it brings more. */
export function Later({ page, byHand = false }: LaterProps) {
  const { to, total, step, onLater } = page;
  const end = useRef<HTMLDivElement>(null);
  const left = total - to;
  const more = useRef(() => {});
  useEffect(() => {
    more.current = onLater;
  });
  useEffect(() => {
    if (byHand || end.current === null || to === total) return;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) more.current();
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
    // Watched anew for each page: one that fits into the column brings the next.
  }, [to, total, byHand]);
  if (left === 0) return null;
  return (
    <div ref={end} className={styles.pages} data-side="later">
      <Button onClick={onLater}>
        Show {Math.min(step, left)} of {number(left)} later
      </Button>
    </div>
  );
}

/** With a comma for thousands, as in the rest of the screen's long numbers. */
const number = (value: number): string => value.toLocaleString("en-GB");

import { useEffect, useRef } from "react";
import { earlier, later, type Page, STEP } from "../core/events/page";
import { Button } from "../ui/Button";
import styles from "./Pages.module.css";

interface PagesProps {
  readonly page: Page;
  /** Rows of the whole list. */
  readonly total: number;
  readonly onTurn: (page: Page) => void;
}

/** What a long list leaves out before the part that is shown, and a way to it. Nothing for a whole list. */
export function Earlier({ page, total, onTurn }: PagesProps) {
  if (page.from === 0 && page.to === total) return null;
  return (
    <div className={styles.pages} data-side="earlier">
      <p className={styles.range}>
        {number(page.from + 1)}–{number(page.to)} of {number(total)} are listed here.
      </p>
      {page.from > 0 && (
        <Button onClick={() => onTurn(earlier(page))}>
          Show {Math.min(STEP, page.from)} of {number(page.from)} earlier
        </Button>
      )}
    </div>
  );
}

/** What a long list leaves out after the part that is shown; coming into sight it brings more. */
export function Later({ page, total, onTurn }: PagesProps) {
  const end = useRef<HTMLDivElement>(null);
  const left = total - page.to;
  const more = useRef(() => {});
  useEffect(() => {
    more.current = () => onTurn(later(page, total));
  });
  useEffect(() => {
    if (end.current === null || page.to === total) return;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) more.current();
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
    // Watched anew for each page: one that fits into the column brings the next.
  }, [page, total]);
  if (left === 0) return null;
  return (
    <div ref={end} className={styles.pages} data-side="later">
      <Button onClick={() => onTurn(later(page, total))}>
        Show {Math.min(STEP, left)} of {number(left)} later
      </Button>
    </div>
  );
}

/** With a comma for thousands, as in the rest of the screen's long numbers. */
const number = (value: number): string => value.toLocaleString("en-GB");

import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "./Button";
import { number } from "./number";
import styles from "./Pages.module.css";
import { useHandsOver } from "./useHandsOver";

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

/** What a long list leaves out before the part that is shown, and a way to it. Nothing for a whole list, unless it was turned. */
export function Earlier({ page }: PagesProps) {
  const { from, to, total, step, onEarlier } = page;
  const place = useRef<HTMLParagraphElement>(null);
  const [isTurned, turned] = useTurned(total);
  if (from === 0 && to === total && !isTurned) return null;
  return (
    <div className={styles.pages} data-side="earlier">
      <p ref={place} tabIndex={-1} className={styles.range}>
        {rangeOf(page)}
      </p>
      <span role="status" className="visually-hidden">
        {isTurned && rangeOf(page)}
      </span>
      {from > 0 && (
        <Turn
          place={place}
          onTurn={() => {
            turned();
            onEarlier();
          }}
        >
          Show {Math.min(step, from)} of {number(from)} earlier
        </Turn>
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
  const place = useRef<HTMLParagraphElement>(null);
  const [isTurned, turned] = useTurned(total);
  const left = total - to;
  const more = useRef(() => {});
  useEffect(() => {
    more.current = () => {
      if (end.current?.contains(document.activeElement) === true) turned();
      onLater();
    };
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
  if (left === 0 && !isTurned) return null;
  return (
    <div ref={end} className={styles.pages} data-side="later">
      <p ref={place} tabIndex={-1} role="status" className={left === 0 ? styles.range : "visually-hidden"}>
        {isTurned && rangeOf(page)}
      </p>
      {left > 0 && (
        <Turn
          place={place}
          onTurn={() => {
            turned();
            onLater();
          }}
        >
          Show {Math.min(step, left)} of {number(left)} later
        </Turn>
      )}
    </div>
  );
}

/** Whether a list of so many rows was turned by its button, and how to note that: only then its range is told. */
function useTurned(total: number): readonly [isTurned: boolean, turned: () => void] {
  const [of, setOf] = useState<number | null>(null);
  return [of === total, () => setOf(total)];
}

interface TurnProps {
  /** Gets the focus when the last rows have come, and the button goes. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onTurn: () => void;
  readonly children: ReactNode;
}

function Turn({ place, onTurn, children }: TurnProps) {
  const button = useHandsOver<HTMLButtonElement>(place);
  return (
    <Button ref={button} onClick={onTurn}>
      {children}
    </Button>
  );
}

const rangeOf = ({ from, to, total }: Turning): string =>
  `${number(from + 1)}–${number(to)} of ${number(total)} are listed here.`;

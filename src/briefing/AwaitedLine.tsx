import { type RefObject, useRef } from "react";
import { useWorkingOut, type WorkingOut } from "../state/useAwaited";
import { Button } from "../ui/Button";
import { useHandsOver } from "../ui/useHandsOver";
import { useLasting } from "../ui/useLasting";
import styles from "./AwaitedLine.module.css";

/** Says that what was asked for is still being worked out, so that what is shown is not it yet; with the way to stay. */
export function AwaitedLine() {
  const work = useWorkingOut();
  const isSlow = useLasting(work !== null, 300);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} role="status" tabIndex={-1} className={styles.place}>
      {isSlow && work !== null && <Line work={work} place={place} />}
    </div>
  );
}

function Line({ work, place }: { work: WorkingOut; place: RefObject<HTMLElement | null> }) {
  const { edition, compared, share, stop } = work;
  const line = useHandsOver<HTMLDivElement>(place);
  return (
    <div ref={line} className={styles.line} data-view="awaited">
      <p>
        Working out the story: <strong>{edition}</strong>
        {compared}. Until then, what is shown stays.
      </p>
      <progress value={share} aria-label="How much is worked out" />
      <Button onClick={stop}>Stop</Button>
    </div>
  );
}

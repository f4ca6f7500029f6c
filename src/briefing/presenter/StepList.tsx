import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { formatDuration, spentOn, type Timer } from "../../core/briefing/timer";
import type { Briefing, Step } from "../../core/story/model";
import { useNow } from "../../state/now";
import styles from "./StepList.module.css";

interface StepListProps {
  readonly briefing: Briefing;
  /** Position of the step that the room is at, from 0. */
  readonly at: number;
  readonly timer: Timer;
  readonly onShow: (step: Step) => void;
}

/** Every step with its planned time: one tab stop, up and down move, Enter goes there. */
export function StepList({ briefing, at, timer, onShow }: StepListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(at);
  useEffect(() => setStop(at), [at]);
  useEffect(() => {
    const current = list.current?.querySelectorAll("li")[at];
    if (list.current === null || current === undefined) return;
    // The list alone: on a phone the page itself scrolls, and is to stay where it is.
    const above = current.offsetTop - list.current.offsetTop;
    const below = above + current.offsetHeight - list.current.clientHeight;
    list.current.scrollTop = Math.min(above, Math.max(below, list.current.scrollTop));
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: stop + 1, ArrowUp: stop - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <nav className={styles.steps} aria-labelledby="steps-title" data-view="steps">
      <h2 id="steps-title" className="eyebrow">
        Steps
      </h2>
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {briefing.steps.map((step, i) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles.step}
              aria-current={i === at ? "step" : undefined}
              tabIndex={i === stop ? 0 : -1}
              title={step.title}
              onFocus={() => setStop(i)}
              onClick={() => onShow(step)}
            >
              <span className={styles.number}>{i + 1}</span>
              <span>
                {step.kicker !== null && <span className={styles.kicker}>{step.kicker} </span>}
                <span className={styles.message}>{step.title}</span>
              </span>
              <StepTime step={step} timer={timer} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What a step is to take, and what it has taken so far. */
function StepTime({ step, timer }: { step: Step; timer: Timer }) {
  const spent = spentOn(timer, step.id, useNow());
  return (
    <span className={styles.time} data-over={spent > step.seconds * 1000}>
      {spent >= 1000 && (
        <>
          <span className="visually-hidden">took </span>
          {formatDuration(spent)}
          <span aria-hidden="true"> / </span>
          <span className="visually-hidden"> of </span>
        </>
      )}
      {formatDuration(step.seconds * 1000)}
    </span>
  );
}

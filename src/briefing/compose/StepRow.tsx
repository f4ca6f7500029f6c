import { ChevronDown, ChevronUp, GripVertical } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { DraftStep } from "../../core/briefing/draft";
import { nameOf, secondsIn } from "../../core/briefing/draftFields";
import { Button } from "../../ui/Button";
import { useDesk } from "./desk";
import { StepActions } from "./StepActions";
import { StepForm } from "./StepForm";
import styles from "./Steps.module.css";
import type { useReorder } from "./useReorder";

interface StepRowProps {
  readonly step: DraftStep;
  /** Position, from 0. */
  readonly at: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: number) => void;
  readonly reorder: ReturnType<typeof useReorder>;
}

/** One step of the script: its place and title, and when it is open everything to edit. */
export function StepRow({ step, at, open, onToggle, onMove, reorder }: StepRowProps) {
  const { draft, problems } = useDesk();
  const { drag } = reorder;
  const last = draft.steps.length - 1;
  const wrong = problems.filter((problem) => problem.step === step.id).length;
  const name = nameOf(step);
  const seconds = secondsIn(step);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0 || !event.altKey || isField(event.target)) return;
    event.preventDefault();
    onMove(at + by);
  };
  return (
    <li
      className={styles.step}
      data-step={step.id}
      data-open={open}
      data-dragged={drag?.id === step.id}
      data-drop={dropAt(drag, draft.steps, at)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.row}>
        <span
          className={styles.handle}
          title="Drag to another place"
          data-handle
          {...reorder.handle(step.id)}
        >
          <GripVertical size={16} aria-hidden="true" />
        </span>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          data-toggle
          onClick={onToggle}
        >
          <span className={styles.number}>
            <span className="visually-hidden">Step </span>
            {at + 1}
          </span>
          <span className={styles.title}>{name}</span>
          <span className={styles.meta}>
            {seconds !== null && <span>{seconds} s</span>}
            {wrong > 0 && (
              <span className={styles.wrong}>
                {wrong} {wrong === 1 ? "problem" : "problems"}
              </span>
            )}
          </span>
        </button>
        <Button
          look="quiet"
          className={styles.move}
          aria-label={`Move up: ${name}`}
          title="Move up (Alt ↑)"
          aria-disabled={at === 0}
          onClick={() => onMove(at - 1)}
        >
          <ChevronUp size={16} aria-hidden="true" />
        </Button>
        <Button
          look="quiet"
          className={styles.move}
          aria-label={`Move down: ${name}`}
          title="Move down (Alt ↓)"
          aria-disabled={at === last}
          onClick={() => onMove(at + 1)}
        >
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </div>
      {open && (
        <div className={styles.form}>
          <StepActions step={step} at={at} />
          <StepForm step={step} />
        </div>
      )}
    </li>
  );
}

/** Whether a dragged row would land just before this one, or behind it as the last. */
function dropAt(
  drag: StepRowProps["reorder"]["drag"],
  steps: readonly DraftStep[],
  at: number,
): "before" | "after" | undefined {
  if (drag === null) return undefined;
  const others = steps.filter(({ id }) => id !== drag.id);
  const here = steps[at]?.id;
  if (others[drag.to]?.id === here) return "before";
  return drag.to === others.length && others.at(-1)?.id === here ? "after" : undefined;
}

const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.matches("input, textarea, select");

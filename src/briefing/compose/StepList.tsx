import { moveStep } from "../../core/briefing/draft";
import { nameOf } from "../../core/briefing/draftFields";
import { compose, useComposing } from "../../state/composing";
import { useDesk } from "./desk";
import { StepRow } from "./StepRow";
import styles from "./Steps.module.css";
import { useReorder } from "./useReorder";

/** The steps in their order, one of them open at a time. */
export function StepList() {
  const { draft, edit, say } = useDesk();
  const composing = useComposing();
  const open = composing?.step ?? null;
  const move = (id: string, to: number) => {
    const step = draft.steps.find((each) => each.id === id);
    if (step === undefined || to < 0 || to >= draft.steps.length) return;
    edit(moveStep(id, to), "Step moved");
    say(`“${nameOf(step)}” is now step ${to + 1} of ${draft.steps.length}.`);
  };
  const reorder = useReorder(() => compose({ step: null }), move);
  if (draft.steps.length === 0) {
    return <p className={styles.none}>No steps yet. Show something on the map or timeline, and add it.</p>;
  }
  return (
    <ol ref={reorder.list} className={styles.steps} aria-label="Steps" data-dragging={reorder.drag !== null}>
      {draft.steps.map((step, at) => (
        <StepRow
          key={step.id}
          step={step}
          at={at}
          open={open === step.id}
          onToggle={() => compose({ step: open === step.id ? null : step.id })}
          onMove={(to) => move(step.id, to)}
          reorder={reorder}
        />
      ))}
    </ol>
  );
}

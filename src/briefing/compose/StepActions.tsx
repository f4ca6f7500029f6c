import { Camera, Copy, Eye, Play, Trash2 } from "lucide-react";
import { type DraftStep, deleteStep, duplicateStep, retakeView } from "../../core/briefing/draft";
import { nameOf, textIn } from "../../core/briefing/draftFields";
import { viewToSave } from "../../core/briefing/suggest";
import { savedView } from "../../core/view/address";
import { compose } from "../../state/composing";
import { useStepMoves } from "../../state/script";
import { useViewStore, useWholeIndex } from "../../state/session";
import { Button } from "../../ui/Button";
import { useDesk } from "./desk";
import styles from "./Steps.module.css";

/** What can be done with a step as a whole. */
export function StepActions({ step, at }: { step: DraftStep; at: number }) {
  const { draft, inRoom, edit, say } = useDesk();
  const store = useViewStore();
  const whole = useWholeIndex();
  const room = useStepMoves();
  const name = nameOf(step);
  const sound = inRoom?.steps.find(({ id }) => id === step.id);
  const duplicate = () => {
    edit(duplicateStep(step.id), "Step duplicated");
    say(`“${name}” duplicated.`, true);
  };
  const remove = () => {
    edit(deleteStep(step.id), "Step deleted");
    const next = draft.steps[at + 1] ?? draft.steps[at - 1];
    compose({ step: null });
    focusStep(next?.id ?? null);
    say(`“${name}” deleted.`, true);
  };
  return (
    <div className={styles.actions} role="group" aria-label={`Step ${at + 1}`}>
      <Button
        title="Puts the view of this step on the screen"
        onClick={() => store.act(() => savedView({ view: textIn(step, "view") }, whole))}
      >
        <Eye size={14} aria-hidden="true" /> Show view
      </Button>
      <Button
        title="Gives this step the view that is on the screen"
        onClick={() => {
          edit(retakeView(step.id, viewToSave(store.get(), whole)), "View taken again");
          say("The step has the view that is on the screen.", true);
        }}
      >
        <Camera size={14} aria-hidden="true" /> Take the view again
      </Button>
      <Button
        title={sound === undefined ? "Mend the problems of this step first" : "Opens the room at this step"}
        disabled={inRoom === null || sound === undefined}
        onClick={() => {
          if (inRoom !== null && sound !== undefined) room.show(inRoom, sound);
        }}
      >
        <Play size={14} aria-hidden="true" /> Preview
      </Button>
      <Button onClick={duplicate}>
        <Copy size={14} aria-hidden="true" /> Duplicate
      </Button>
      <Button onClick={remove}>
        <Trash2 size={14} aria-hidden="true" /> Delete
      </Button>
    </div>
  );
}

/** Moves the focus to a step's title line once the list is drawn, or to the composer's heading. */
export function focusStep(id: string | null): void {
  requestAnimationFrame(() => {
    const line =
      id === null ? null : document.querySelector<HTMLElement>(`[data-step="${id}"] [data-toggle]`);
    (line ?? document.querySelector<HTMLElement>('[data-view="composer"] h2'))?.focus();
  });
}

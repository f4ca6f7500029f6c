import { Plus } from "lucide-react";
import { useMemo } from "react";
import { shownIn } from "../../core/briefing/choices";
import { addStep, idsOf } from "../../core/briefing/draft";
import { LIMITS } from "../../core/briefing/limits";
import { freeId } from "../../core/briefing/slug";
import { suggestStep } from "../../core/briefing/suggest";
import { viewWords } from "../../core/briefing/viewWords";
import { compose, useComposing } from "../../state/composing";
import { useView, useViewStore, useWholeIndex } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "./Composer.module.css";
import { useDesk } from "./desk";

/** What is on the screen now, and the way to make a step of it. */
export function ThisView() {
  const { draft, edit, say } = useDesk();
  const composing = useComposing();
  const store = useViewStore();
  const whole = useWholeIndex();
  const view = useView();
  const words = useMemo(() => viewWords(shownIn(view, whole)), [view, whole]);
  const full = draft.steps.length >= LIMITS.steps;
  const add = () => {
    const step = suggestStep(store.get(), whole);
    const id = freeId(step.id, idsOf(draft));
    edit(addStep({ ...step, id }, composing?.step ?? null), "Step added");
    compose({ step: id, aside: false });
    const after = draft.steps.findIndex((each) => each.id === composing?.step);
    say(`Step ${after < 0 ? draft.steps.length + 1 : after + 2} added.`, true);
    requestAnimationFrame(() => {
      const title = document.querySelector<HTMLElement>(`[data-step="${id}"] [name="title"]`);
      title?.focus({ preventScroll: true });
      title?.closest("[data-step]")?.scrollIntoView({ block: "nearest" });
    });
  };
  return (
    <section className={styles.now} aria-labelledby="now-title">
      <h3 id="now-title" className="eyebrow">
        On the screen now
      </h3>
      <p data-part="now">{words}</p>
      <Button look="solid" disabled={full} onClick={add}>
        <Plus size={15} aria-hidden="true" />{" "}
        {full ? `A briefing has at most ${LIMITS.steps} steps` : "Add this view as a step"}
      </Button>
    </section>
  );
}

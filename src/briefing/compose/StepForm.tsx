import { useDeferredValue, useId, useMemo } from "react";
import { shownBy } from "../../core/briefing/choices";
import type { DraftStep } from "../../core/briefing/draft";
import { secondsIn, textIn, transitionIn } from "../../core/briefing/draftFields";
import { LIMITS } from "../../core/briefing/limits";
import { problemsAt } from "../../core/briefing/problems";
import { viewWords } from "../../core/briefing/viewWords";
import { useWholeIndex } from "../../state/session";
import { Segmented } from "../../ui/Segmented";
import { useDesk } from "./desk";
import field from "./Field.module.css";
import { FigurePicker, HighlightPicker, SourcePicker } from "./Pickers";
import { Problems } from "./Problems";
import styles from "./Steps.module.css";
import { TextField } from "./TextField";

const TRANSITIONS = [
  { value: "fly", name: "Flies", title: "The map flies to what the step shows" },
  { value: "cut", name: "Cuts", title: "The map is there at once" },
] as const;

/** Everything of a step, edited in place. */
export function StepForm({ step }: { step: DraftStep }) {
  const { problems, set } = useDesk();
  const index = useWholeIndex();
  const view = useDeferredValue(textIn(step, "view"));
  const shown = useMemo(() => shownBy(view, index), [view, index]);
  const text = (name: string, label: string, most: number, optional: boolean) => ({
    name,
    label,
    most,
    value: textIn(step, name),
    problems: problemsAt(problems, step.id, name),
    onChange: (typed: string) => {
      const value = name === "title" ? typed.replaceAll("\n", " ") : typed;
      set(step.id, name, optional && value === "" ? undefined : value, `${label} changed`, name);
    },
  });
  return (
    <>
      <TextField {...text("kicker", "Above the title", LIMITS.kicker, true)} />
      <TextField {...text("title", "Title", LIMITS.title, false)} hint="the one message" rows={1} />
      <TextField {...text("text", "Text", LIMITS.text, true)} hint="one or two sentences" rows={2} />
      <FigurePicker step={step} shown={shown} />
      <SourcePicker step={step} shown={shown} />
      <HighlightPicker step={step} shown={shown} of="claims" />
      <HighlightPicker step={step} shown={shown} of="places" />
      <TextField {...text("notes", "Notes", LIMITS.notes, false)} hint="for you alone" rows={3} />
      <Timing step={step} />
      <div className={field.field}>
        <span className={field.label}>View</span>
        <p className={styles.view} data-part="view">
          {viewWords(shown)}
        </p>
        <Problems list={problemsAt(problems, step.id, "view")} />
      </div>
      <Problems list={problemsAt(problems, step.id, "")} />
    </>
  );
}

/** Planned time, and how the map gets to what is shown. */
function Timing({ step }: { step: DraftStep }) {
  const { problems, set } = useDesk();
  const id = useId();
  const wrong = [...problemsAt(problems, step.id, "seconds"), ...problemsAt(problems, step.id, "transition")];
  return (
    <div className={styles.timing}>
      <label htmlFor={id} className={field.label}>
        Planned seconds
      </label>
      <input
        id={id}
        type="number"
        name="seconds"
        className={field.input}
        min={LIMITS.shortest}
        max={LIMITS.longest}
        step={5}
        value={secondsIn(step) ?? ""}
        aria-invalid={wrong.length > 0}
        aria-describedby={`${id}-problems`}
        onChange={({ target }) => {
          const seconds = Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber;
          set(step.id, "seconds", seconds, "Planned time changed", "seconds");
        }}
      />
      <Segmented
        label="How the map gets there"
        options={TRANSITIONS}
        value={transitionIn(step)}
        onChoose={(value) =>
          set(step.id, "transition", value === "fly" ? undefined : value, "Transition changed")
        }
      />
      <Problems id={`${id}-problems`} list={wrong} />
    </div>
  );
}

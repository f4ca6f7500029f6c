import {
  type Choice,
  claimChoices,
  figureChoices,
  figureKey,
  placeChoices,
  type Shown,
  sourceChoices,
} from "../../core/briefing/choices";
import { type DraftStep, recordOfFigure } from "../../core/briefing/draft";
import { highlightIn, isFields, listIn, textIn, withHighlight } from "../../core/briefing/draftFields";
import { LIMITS } from "../../core/briefing/limits";
import { problemsAt } from "../../core/briefing/problems";
import { useDesk } from "./desk";
import field from "./Field.module.css";
import { type Picked, Picker } from "./Picker";
import styles from "./Picker.module.css";

interface PickersProps {
  readonly step: DraftStep;
  readonly shown: Shown;
}

/** The key figures of a step: taken from what its view shows, never typed; what they are called can be. */
export function FigurePicker({ step, shown }: PickersProps) {
  const { set, problems } = useDesk();
  const choices = figureChoices(shown);
  const figures = listIn(step, "figures");
  const change = (next: readonly unknown[], what: string, typed?: string) =>
    set(step.id, "figures", next, what, typed);
  const picked = figures.map((figure, i): Picked => {
    if (!isFields(figure)) return { key: `${i}`, name: JSON.stringify(figure), hint: "" };
    const key = figureKey(figure);
    const known = choices.find((choice) => choice.key === key);
    return {
      key,
      name: known?.name ?? key,
      hint: known?.hint ?? "Not in what the view shows.",
      more: (
        <label className={styles.called}>
          Called{" "}
          <input
            type="text"
            className={field.input}
            value={textIn(figure, "label")}
            placeholder="by its own name"
            onChange={(event) => {
              const { label: _, ...rest } = figure;
              const label = event.target.value;
              const keepsLabel = label !== "" || !("event" in figure || "claim" in figure);
              change(
                figures.with(i, keepsLabel ? { ...rest, label } : rest),
                "Name of a figure",
                `figure ${i}`,
              );
            }}
          />
        </label>
      ),
    };
  });
  return (
    <Picker
      label="Key figures"
      of="figure"
      picked={picked}
      choices={choices}
      most={LIMITS.figures}
      problems={problemsAt(problems, step.id, "figures")}
      onAdd={(key) => {
        const choice = choices.find((each) => each.key === key);
        if (choice !== undefined) change([...figures, recordOfFigure(choice.figure)], "Figure added");
      }}
      onRemove={(i) => change(figures.toSpliced(i, 1), "Figure taken away")}
    />
  );
}

/** What the step rests on: sources that the events shown cite. */
export function SourcePicker({ step, shown }: PickersProps) {
  const { set, problems } = useDesk();
  const choices = sourceChoices(shown);
  const sources = listIn(step, "sources");
  return (
    <Picker
      label="Sources"
      of="source"
      picked={named(sources, choices)}
      choices={choices}
      most={LIMITS.sources}
      problems={problemsAt(problems, step.id, "sources")}
      onAdd={(key) => set(step.id, "sources", [...sources, key], "Source added")}
      onRemove={(i) => set(step.id, "sources", sources.toSpliced(i, 1), "Source taken away")}
    />
  );
}

interface HighlightProps extends PickersProps {
  readonly of: "claims" | "places";
}

/** What is pointed out: claims told beside the text, or places ringed on the map. */
export function HighlightPicker({ step, shown, of }: HighlightProps) {
  const { set, problems } = useDesk();
  const choices = of === "claims" ? claimChoices(shown) : placeChoices(shown);
  const ids = highlightIn(step, of);
  const change = (next: readonly unknown[], what: string) =>
    set(step.id, "highlight", withHighlight(step, of, next), what);
  const one = of === "claims" ? "claim" : "place";
  return (
    <Picker
      label={of === "claims" ? "Claims told beside it" : "Places ringed on the map"}
      of={one}
      picked={named(ids, choices)}
      choices={choices}
      {...(of === "claims" && { most: LIMITS.claims })}
      problems={problemsAt(problems, step.id, `highlight.${of}`)}
      onAdd={(key) => change([...ids, key], `${one} pointed out`)}
      onRemove={(i) => change(ids.toSpliced(i, 1), `${one} no longer pointed out`)}
    />
  );
}

/** Ids by the names that they are offered under; those that are not offered by themselves. */
const named = (ids: readonly unknown[], choices: readonly Choice[]): Picked[] =>
  ids.map((id) => {
    const key = typeof id === "string" ? id : JSON.stringify(id);
    return choices.find((choice) => choice.key === key) ?? { key, name: key, hint: "" };
  });

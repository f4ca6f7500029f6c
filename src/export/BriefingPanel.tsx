import { useState } from "react";
import { editionsWords } from "../core/export/editions";
import type { Briefing } from "../core/story/model";
import { useBriefings } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./ExportDialog.module.css";
import type { Make, PanelProps } from "./exporter";

interface BriefingPanelProps extends PanelProps {
  /** What is asked: "What is in it". */
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  /** Whether it has something to give of a view that shows no event. */
  readonly ofNothing?: boolean;
  /** Makes the file of a briefing, or of the present view. */
  readonly makeOf: (briefing: Briefing | null) => Make;
}

const VIEW = "";

/** Whether a briefing or the present view is taken away, and which; then the work. */
export function BriefingPanel(props: BriefingPanelProps) {
  const { excerpt, start, label, action, ofNothing = false, makeOf } = props;
  const briefings = useBriefings();
  const [chosen, choose] = useState<string>(excerpt.view.script?.briefing ?? VIEW);
  const briefing = [...briefings.values()].find(({ id }) => id === chosen) ?? null;
  const nothing = !ofNothing && briefing === null && excerpt.events.length === 0;
  return (
    <div className={styles.choices}>
      <label className={styles.pick}>
        <span>{label}</span>
        <select value={briefing === null ? VIEW : chosen} onChange={({ target }) => choose(target.value)}>
          <option value={VIEW}>This view</option>
          {[...briefings.values()].map(({ id, title, steps }) => (
            <option key={id} value={id}>
              Briefing: {title} ({steps.length} {steps.length === 1 ? "step" : "steps"})
            </option>
          ))}
        </select>
      </label>
      <Button look="solid" disabled={nothing} onClick={() => start(makeOf(briefing))}>
        {action}
      </Button>
      {briefing !== null && <p className={styles.editions}>{editionsWords(briefing, excerpt)}</p>}
      {nothing && <p>No event meets the conditions: choose a briefing, or widen the filter.</p>}
    </div>
  );
}

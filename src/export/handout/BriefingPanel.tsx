import { useState } from "react";
import { type Handout, handoutOf } from "../../core/export/handout";
import type { Briefing } from "../../core/story/model";
import { useBriefings, useWholeIndex } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "../ExportDialog.module.css";
import type { Make, PanelProps } from "../exporter";

interface BriefingPanelProps extends PanelProps {
  /** What the button says. */
  readonly action: string;
  /** Makes the file of a briefing, or of the present view. */
  readonly makeOf: (handout: Handout, briefing: Briefing | null) => Make;
}

const VIEW = "";

/** Whether a briefing or the present view is taken away, and which; then the work. */
export function BriefingPanel({ excerpt, start, action, makeOf }: BriefingPanelProps) {
  const whole = useWholeIndex();
  const briefings = useBriefings();
  const [chosen, choose] = useState<string>(excerpt.view.script?.briefing ?? VIEW);
  const briefing = [...briefings.values()].find(({ id }) => id === chosen) ?? null;
  const nothing = briefing === null && excerpt.events.length === 0;
  return (
    <div className={styles.choices}>
      <label className={styles.pick}>
        <span>What is in it</span>
        <select value={briefing === null ? VIEW : chosen} onChange={({ target }) => choose(target.value)}>
          <option value={VIEW}>This view</option>
          {[...briefings.values()].map(({ id, title, steps }) => (
            <option key={id} value={id}>
              Briefing: {title} ({steps.length} {steps.length === 1 ? "step" : "steps"})
            </option>
          ))}
        </select>
      </label>
      <Button
        look="solid"
        disabled={nothing}
        onClick={() => start(makeOf(handoutOf(briefing, excerpt, whole), briefing))}
      >
        {action}
      </Button>
      {nothing && <p>No event meets the conditions: choose a briefing, or widen the filter.</p>}
    </div>
  );
}

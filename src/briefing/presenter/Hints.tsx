import { numbered } from "../../core/briefing/steps";
import type { Briefing } from "../../core/story/model";
import styles from "./Hints.module.css";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["← →", "step"],
  ["Home End", "first, last"],
  ["4 Enter", "jump"],
  ["B", "black out"],
  ["E", "evidence of this step"],
  ["O", "off script, back to step"],
  ["L", "spotlight"],
  ["+ −", "size of notes"],
];

/** The keys at the foot; while a number is typed, the step that Enter goes to. */
export function Hints({ digits, briefing }: { digits: string; briefing: Briefing }) {
  const step = digits === "" ? null : numbered(briefing, Number(digits));
  return (
    <p className={styles.hints} data-view="hints">
      {KEYS.map(([keys, does]) => (
        <span key={keys} className={styles.hint}>
          <kbd>{keys}</kbd> {does}
        </span>
      ))}
      <span className={styles.jump} role="status" data-view="jump">
        {digits !== "" &&
          (step === null
            ? `There is no step ${digits}; there are ${briefing.steps.length}.`
            : `${digits}: ${step.title}. Enter goes there.`)}
      </span>
    </p>
  );
}

import type { Briefing, Step } from "../core/story/model";
import styles from "./Progress.module.css";

interface ProgressProps {
  readonly briefing: Briefing;
  /** Position of the step shown, from 0. */
  readonly at: number;
  readonly onShow: (step: Step) => void;
}

/** How far the briefing is: "4 / 9", and a bar for each step that goes to it. */
export function Progress({ briefing, at, onShow }: ProgressProps) {
  const { steps, title } = briefing;
  return (
    <nav className={styles.progress} aria-label={`Steps of “${title}”`}>
      <span className={styles.count} data-view="position">
        {at + 1} / {steps.length}
      </span>
      <ol className={styles.steps}>
        {steps.map((step, i) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles.step}
              aria-label={`Step ${i + 1}: ${step.title}`}
              title={`${i + 1} · ${step.title}`}
              aria-current={i === at ? "step" : undefined}
              data-past={i < at}
              onClick={() => onShow(step)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { figuresOf, sourceNames } from "../../core/briefing/message";
import { opened } from "../../core/briefing/steps";
import { editionIndex } from "../../core/index/editions";
import type { Briefing, Step } from "../../core/story/model";
import { useWholeIndex } from "../../state/session";
import styles from "./Cards.module.css";
import { Notes } from "./Notes";

interface NowCardProps {
  readonly briefing: Briefing;
  readonly step: Step;
  /** Position of the step, from 0. */
  readonly at: number;
}

/** The step that the room is at: what it says, and what the presenter wants to say with it. */
export function NowCard({ briefing, step, at }: NowCardProps) {
  const whole = useWholeIndex();
  const { view, index } = opened(step, whole);
  const earlier = view.since === null ? null : editionIndex(whole, view.since, view.without).story;
  const figures = figuresOf(step, { view, index, earlier });
  return (
    <article className={styles.now} aria-labelledby="now-title" data-view="now" data-step={step.id}>
      <div className={styles.said}>
        <p className="eyebrow">
          Now · {at + 1} of {briefing.steps.length}
          {step.kicker !== null && ` · ${step.kicker}`}
        </p>
        <h1 id="now-title" className={styles.title} aria-live="polite">
          {step.title}
        </h1>
        {step.text !== null && <p className={styles.text}>{step.text}</p>}
        {figures.length > 0 && (
          <ul className={styles.figures} aria-label="Key figures">
            {figures.map(({ value, label, note, earlier: was }) => (
              <li key={`${label} ${value}`}>
                <strong>{value}</strong> {label}
                {[was === null ? null : `was ${was}`, note].map((aside) => aside !== null && ` (${aside})`)}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.sources}>{sourceNames(step, index.story).join(" · ")}</p>
      </div>
      <Notes key={step.id} notes={step.notes} />
    </article>
  );
}

/** The step that comes next. */
export function NextCard({ briefing, at }: Omit<NowCardProps, "step">) {
  const next = briefing.steps[at + 1];
  return (
    <section className={styles.next} aria-labelledby="next-title" data-view="next">
      <h2 id="next-title" className="eyebrow">
        Next{next !== undefined && next.kicker !== null && ` · ${next.kicker}`}
      </h2>
      <p className={styles.nextTitle}>{next === undefined ? "This is the last step." : next.title}</p>
    </section>
  );
}

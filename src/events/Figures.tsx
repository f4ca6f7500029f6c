import type { Found } from "../core/evidence/found";
import { figureWords } from "../core/evidence/words";
import type { StoryEvent } from "../core/story/model";
import styles from "./EventDetail.module.css";
import { FoundInputs, FoundRule } from "./HowFound";
import found from "./HowFound.module.css";

/** The figures of an event, a range where accounts leave one open, and how each was found. */
export function Figures({ event: { figures }, how }: { event: StoryEvent; how: readonly Found[] }) {
  if (figures.length === 0) return null;
  const one = figures.length === 1;
  return (
    <section aria-label="Figures" className={styles.figures}>
      <dl>
        {figures.map((figure) => (
          <div key={figure.label}>
            <dd>{figureWords(figure)}</dd>
            <dt>
              {figure.label}
              {figure.low < figure.high && <span className={styles.unsettled}>not settled</span>}
            </dt>
          </div>
        ))}
      </dl>
      <details className={found.found}>
        <summary>How {one ? "this figure was" : "these figures were"} found</summary>
        {how
          .filter(({ key }) => key.startsWith("figure:"))
          .map((each) => (
            <section key={each.key} className={found.figure}>
              {!one && (
                <h3>
                  {each.value} {each.name}
                </h3>
              )}
              <FoundRule found={each} />
              <FoundInputs inputs={each.inputs} />
            </section>
          ))}
      </details>
    </section>
  );
}

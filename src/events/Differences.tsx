import { claimLine } from "../core/events/evidence";
import type { StoryEvent } from "../core/story/model";
import { useIndex, useViewPart } from "../state/session";
import styles from "./EventDetail.module.css";

/** Where accounts of the event differ: the positions side by side, each with who holds it. */
export function Differences({ event }: { event: StoryEvent }) {
  const index = useIndex();
  const clock = useViewPart((view) => view.clock);
  if (event.differences.length === 0) return null;
  return (
    <section aria-labelledby="differences-title" className={styles.differences}>
      <h3 id="differences-title" className={styles.heading}>
        ⚠ Accounts differ · {event.differences.length}
      </h3>
      {event.differences.map(({ question, positions }) => (
        <div key={question} className={styles.difference}>
          <h4 className={styles.question}>{question}</h4>
          <ul className={styles.positions}>
            {positions.map(({ value, revised, claims }) => (
              <li key={value}>
                <p className={styles.value}>{value}</p>
                {claims.map((id) => {
                  const line = claimLine(index, id, clock);
                  return line === null ? null : (
                    <p key={id} className={styles.holder}>
                      {line.speaker}
                      {line.said !== null && `, ${line.said}`}
                    </p>
                  );
                })}
                {revised && <p className={styles.holder}>since revised</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

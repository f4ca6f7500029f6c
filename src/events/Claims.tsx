import type { ClaimLine } from "../core/events/evidence";
import { openActor } from "../core/view/actions";
import { useViewStore } from "../state/session";
import styles from "./EventDetail.module.css";
import { Origins } from "./Origins";

/** Who says so: every claim on the event with its speaker and the origins that carry it. */
export function Claims({ lines }: { lines: readonly ClaimLine[] }) {
  const store = useViewStore();
  return (
    <section aria-labelledby="claims-title">
      <h3 id="claims-title" className={styles.heading}>
        Who says so · {lines.length}
      </h3>
      <ul className={styles.claims}>
        {lines.map(({ claim, speaker, said, origins, outlets }) => {
          const { by } = claim;
          return (
            <li key={claim.id} className={styles.claim} id={`claim-${claim.id}`} data-verb={claim.verb}>
              <p className={styles.speaker}>
                <span>
                  {by.type === "actor" ? (
                    <button
                      type="button"
                      className={styles.link}
                      onClick={() => store.act(openActor(by.actor))}
                    >
                      {speaker}
                    </button>
                  ) : (
                    speaker
                  )}{" "}
                  <span className={styles.verb}>{claim.verb}</span>
                  {said !== null && ` · ${said}`}
                </span>
                <Origins origins={origins} outlets={outlets} />
              </p>
              <p>{claim.text}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

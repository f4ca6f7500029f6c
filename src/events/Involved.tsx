import { whoDidWhat } from "../core/events/who";
import { numberText } from "../core/number";
import type { StoryEvent } from "../core/story/model";
import { openActor } from "../core/view/actions";
import { useIndex, useViewStore } from "../state/session";
import styles from "./EventDetail.module.css";

/** Everyone who had a part in the event, by role, with the post held on that day. */
export function Involved({ event }: { event: StoryEvent }) {
  const { story } = useIndex();
  const store = useViewStore();
  const roles = whoDidWhat(story, event);
  const total = roles.reduce((sum, { people }) => sum + people.length, 0);
  return (
    <section aria-labelledby="involved-title">
      <h3 id="involved-title" className={styles.heading}>
        Who had which part · {numberText(total)}
      </h3>
      <dl className={styles.who}>
        {roles.map(({ role, people }) => (
          <div key={role} className={styles.part}>
            <dt>{role}</dt>
            {people.map(({ actor, post, note }) => (
              <dd key={actor.id}>
                <button type="button" className={styles.link} onClick={() => store.act(openActor(actor.id))}>
                  {actor.name}
                </button>
                {post !== null && <span className={styles.post}> · {post}</span>}
                {note !== null && <span className={styles.note}>{note}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

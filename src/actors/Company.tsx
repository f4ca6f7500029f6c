import { useState } from "react";
import type { Company as Companion } from "../core/actors/appearsWith";
import { numberText } from "../core/number";
import type { ActorId } from "../core/story/ids";
import type { Actor } from "../core/story/model";
import { together } from "../core/view/actions";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./Company.module.css";
import hue from "./hue.module.css";

/** Bars in sight before the rest is folded away. */
const FIRST = 6;

/** Whom the actor appears with, and how often; a click filters to the two together. */
export function Company({ actor, company }: { actor: Actor; company: readonly Companion[] }) {
  const { story } = useIndex();
  const store = useViewStore();
  const [all, setAll] = useState(false);
  const pair = useViewPart((view) => (view.filter.actorsMatch === "all" ? view.filter.actors : NOBODY));
  const most = company[0]?.count ?? 1;
  return (
    <>
      <ul className={styles.bars}>
        {company.slice(0, all ? undefined : FIRST).map(({ actor: other, count }) => (
          <li key={other.id}>
            <button
              type="button"
              className={`${styles.bar} ${hue.hue}`}
              data-colour={story.sides.get(other.side)?.colour}
              data-with={other.id}
              aria-pressed={isPair(pair, actor.id, other.id)}
              title={`Filter to ${actor.name} and ${other.name} together`}
              onClick={() => store.act(together([actor.id, other.id]))}
            >
              <span className={styles.name}>{other.name}</span>
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <span className={styles.count}>
                {numberText(count)}
                <span className="visually-hidden">{count === 1 ? " event" : " events"} together</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {company.length > FIRST && (
        <Button look="quiet" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${numberText(company.length - FIRST)} more`}
        </Button>
      )}
    </>
  );
}

const NOBODY: readonly ActorId[] = [];

const isPair = (chosen: readonly ActorId[], a: ActorId, b: ActorId): boolean =>
  chosen.length === 2 && chosen.includes(a) && chosen.includes(b);

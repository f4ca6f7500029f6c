import { useState } from "react";
import { type ActorGroup, unfolded } from "../core/actors/groups";
import { numberText } from "../core/number";
import type { ActorId } from "../core/story/ids";
import { toggle } from "../core/view/actions";
import { useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import { ActorLine } from "./ActorLine";
import styles from "./ActorList.module.css";
import hue from "./hue.module.css";

/** What all groups of the list share. */
interface ListState {
  readonly at: number;
  readonly max: number;
  readonly chosen: ReadonlySet<ActorId>;
  readonly opened: ActorId | null;
  readonly lit: ReadonlySet<ActorId>;
  readonly involved: ReadonlySet<ActorId>;
  /** Stay in sight when the group is folded. */
  readonly keep: ReadonlySet<ActorId>;
}

interface SideGroupProps {
  readonly group: ActorGroup;
  /** Events that involve the side, by every condition but sides. */
  readonly count: number;
  readonly pressed: boolean;
  readonly list: ListState;
}

/** Actors in sight before the rest of a side is folded away. */
const FIRST = 5;

/** The actors of one side under a heading that filters by the whole side. */
export function SideGroup({ group: { side, rows }, count, pressed, list }: SideGroupProps) {
  const store = useViewStore();
  const [all, setAll] = useState(false);
  const folded = unfolded(rows, FIRST, list.keep);
  const visible = all ? rows : folded;
  const events = count === 1 ? "event" : "events";
  return (
    <section aria-labelledby={`side-${side.id}`}>
      <h3 className={styles.side} id={`side-${side.id}`}>
        <button
          type="button"
          className={`${styles.sideToggle} ${hue.hue}`}
          data-colour={side.colour}
          aria-pressed={pressed}
          title={`Involved in ${numberText(count)} ${events}. Filter to events that involve: ${side.name}`}
          onClick={() => store.act(toggle("sides", side.id))}
        >
          <span className={styles.swatch} aria-hidden="true" />
          {side.name}
          <span className={styles.sideCount}>
            <span className="visually-hidden">, involved in </span>
            {numberText(count)}
            <span className="visually-hidden"> {events}</span>
          </span>
        </button>
      </h3>
      <ul className={styles.lines}>
        {visible.map((row) => (
          <ActorLine
            key={row.actor.id}
            row={row}
            colour={side.colour}
            at={list.at}
            max={list.max}
            pressed={list.chosen.has(row.actor.id)}
            opened={list.opened === row.actor.id}
            lit={list.lit.has(row.actor.id)}
            involved={list.involved.has(row.actor.id)}
          />
        ))}
      </ul>
      {folded.length < rows.length && (
        <Button look="quiet" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${numberText(rows.length - folded.length)} more`}
          <span className="visually-hidden"> of {side.name}</span>
        </Button>
      )}
    </section>
  );
}

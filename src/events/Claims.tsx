import { useState } from "react";
import { type ClaimGroup, type ClaimRow, claimGroups } from "../core/events/claims";
import { numberText } from "../core/number";
import type { StoryEvent } from "../core/story/model";
import { useIndex, useViewPart } from "../state/session";
import { Button } from "../ui/Button";
import { ClaimItem } from "./ClaimItem";
import styles from "./Claims.module.css";

/** Claims of one group in sight before the rest is folded away. */
const FIRST = 4;

/** Who says so: every claim on the event, by what it speaks to and then by time of report. */
export function Claims({ event }: { event: StoryEvent }) {
  const index = useIndex();
  const clock = useViewPart((view) => view.clock);
  const groups = claimGroups(index, event, clock);
  return (
    <section aria-labelledby="claims-title">
      <h3 id="claims-title" className={styles.heading}>
        Who says so · {numberText(event.claims.length)} {event.claims.length === 1 ? "claim" : "claims"}
      </h3>
      {groups.map((group) => (
        <Group key={group.aspect} group={group} />
      ))}
    </section>
  );
}

/** One group; folded beyond the first few, but never over the claim that is pointed at. */
function Group({ group: { name, aspect, rows } }: { group: ClaimGroup }) {
  const pointed = useViewPart(({ selection }) => (selection.type === "event" ? selection.claim : null));
  const [all, setAll] = useState(false);
  const within = rows.findIndex(({ claim }) => claim.id === pointed);
  const open = all || within >= FIRST;
  const title = `claims-${aspect}`;
  return (
    <section aria-labelledby={title} className={styles.group}>
      <h4 id={title} className={styles.aspect}>
        {name} <span>{numberText(rows.length)}</span>
      </h4>
      <ul className={styles.claims}>
        {rows.map((row: ClaimRow, position) => (
          <ClaimItem
            key={row.claim.id}
            row={row}
            pointed={position === within}
            folded={!open && position >= FIRST}
          />
        ))}
      </ul>
      {rows.length > FIRST && (
        <Button look="quiet" className={styles.more} aria-expanded={open} onClick={() => setAll(!open)}>
          {open
            ? "Show fewer"
            : `Show ${numberText(rows.length - FIRST)} more ${rows.length === FIRST + 1 ? "claim" : "claims"}`}
        </Button>
      )}
    </section>
  );
}

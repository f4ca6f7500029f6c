import { useMemo } from "react";
import { type SourceRow, type SourceUse, usesOfSource } from "../core/evidence/sourceRows";
import type { EventId } from "../core/story/ids";
import { useIndex } from "../state/session";
import { EventLink } from "./EventLink";
import styles from "./Sources.module.css";

/** What a source supports and disputes, event by event: where in it, which words find it, what it says in ours. */
export function SourceUses({ row }: { row: SourceRow }) {
  const { story } = useIndex();
  const list = useMemo(() => usesOfSource(story, row), [story, row]);
  const { supports, disputes } = row;
  const parts = [
    { name: "Disputes", uses: list.filter(({ event }) => disputes.includes(event)) },
    { name: "Supports", uses: list.filter(({ event }) => !disputes.includes(event)) },
  ];
  return parts.map(
    ({ name, uses }) =>
      uses.length > 0 && (
        <section key={name} aria-label={name}>
          <h4 className={styles.part}>
            {name} · {uses.length}
          </h4>
          <Uses row={row} list={uses} also={name === "Disputes" ? supports : []} />
        </section>
      ),
  );
}

interface UsesProps {
  readonly row: SourceRow;
  readonly list: readonly SourceUse[];
  /** Events of which the source supports other parts. */
  readonly also: readonly EventId[];
}

function Uses({ row: { alone }, list, also }: UsesProps) {
  return (
    <ul className={styles.uses}>
      {list.map(({ event, uses }) => (
        <li key={event}>
          <EventLink id={event} />
          <p className={styles.tags}>
            {also.includes(event) && <span className={styles.tag}>supports other parts of it</span>}
            {alone.includes(event) && <span className={styles.tag}>rests on it alone</span>}
          </p>
          {uses.map(({ claim, citation: { locator, phrase, supports: says, differs } }) => (
            <div key={claim.id} className={styles.citation}>
              {(locator !== null || phrase !== null) && (
                <p className={styles.meta}>
                  {locator} {phrase !== null && <q>{phrase}</q>}
                </p>
              )}
              {says !== null && <p>{says}</p>}
              {differs !== null && <p className={styles.differs}>Differs: {differs}</p>}
              {says === null && differs === null && <p>{claim.text}</p>}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

import { useMemo } from "react";
import { type SourceRow, type SourceUse, usesOfSource } from "../core/evidence/sourceRows";
import { numberText } from "../core/number";
import type { EventId } from "../core/story/ids";
import { useIndex } from "../state/session";
import { nowhere, usePage } from "../state/usePage";
import { Earlier, Later } from "../ui/Pages";
import { EventLink } from "./EventLink";
import styles from "./Sources.module.css";

/** What a source supports and disputes, event by event: where in it, which words find it, what it says in ours. */
export function SourceUses({ row }: { row: SourceRow }) {
  const index = useIndex();
  const parts = useMemo(() => {
    const list = usesOfSource(index, row);
    const [supports, disputes] = [new Set(row.supports), new Set(row.disputes)];
    return [
      { name: "Disputes", uses: list.filter(({ event }) => disputes.has(event)), also: supports },
      { name: "Supports", uses: list.filter(({ event }) => !disputes.has(event)), also: NONE },
    ];
  }, [index, row]);
  const alone = useMemo(() => new Set(row.alone), [row]);
  return parts.map(
    ({ name, uses, also }) =>
      uses.length > 0 && (
        <section key={name} aria-label={name}>
          <h4 className={styles.part}>
            {name} · {numberText(uses.length)}
          </h4>
          <Uses alone={alone} list={uses} also={also} />
        </section>
      ),
  );
}

const NONE: ReadonlySet<EventId> = new Set();

interface UsesProps {
  /** Events that rest on the source alone. */
  readonly alone: ReadonlySet<EventId>;
  readonly list: readonly SourceUse[];
  /** Events of which the source supports other parts. */
  readonly also: ReadonlySet<EventId>;
}

function Uses({ alone, list, also }: UsesProps) {
  const page = usePage({ list, total: list.length, selected: null, position: nowhere });
  return (
    <>
      <Earlier page={page} />
      <ul className={styles.uses}>
        {list.slice(page.from, page.to).map(({ event, uses }) => (
          <Use key={event} event={event} uses={uses} also={also.has(event)} alone={alone.has(event)} />
        ))}
      </ul>
      <Later page={page} byHand />
    </>
  );
}

interface UseProps extends Pick<SourceUse, "event" | "uses"> {
  readonly also: boolean;
  readonly alone: boolean;
}

function Use({ event, uses, also, alone }: UseProps) {
  return (
    <li>
      <EventLink id={event} />
      <p className={styles.tags}>
        {also && <span className={styles.tag}>supports other parts of it</span>}
        {alone && <span className={styles.tag}>rests on it alone</span>}
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
  );
}

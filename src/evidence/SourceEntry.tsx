import { type RefObject, useState } from "react";
import type { SourceRow } from "../core/evidence/sourceRows";
import { numberText } from "../core/number";
import { toggleSource } from "../core/view/actions";
import { useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import { useHandsOver } from "../ui/useHandsOver";
import styles from "./Sources.module.css";
import { SourceUses } from "./SourceUses";

interface SourceEntryProps {
  readonly row: SourceRow;
  /** Gets the focus when the source goes with the focus in it. */
  readonly place: RefObject<HTMLElement | null>;
}

/** One source: a line that tells what rests on it, and on demand all that it says. */
export function SourceEntry({ row, place }: SourceEntryProps) {
  const { source, lineages, published, language, supports, disputes, alone, share } = row;
  const store = useViewStore();
  const [open, setOpen] = useState(false);
  const entry = useHandsOver<HTMLDetailsElement>(place);
  const uncounted = lineages.every((lineage) => !lineage.independent);
  return (
    <details
      ref={entry}
      className={styles.entry}
      data-source={source.id}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.publisher}>{source.publisher}</span>
        <span className={styles.meta}>
          {[
            published ?? "no day given",
            `from ${lineages.map(({ name }) => name).join(", ")}`,
            language ?? "language unknown",
          ].join(" · ")}
        </span>
        <span className={styles.weight}>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${share * 100}%` }} />
          </span>
          <span>
            {numberText(supports.length)} {supports.length === 1 ? "event" : "events"}, {percent(share)}
          </span>
          {alone.length > 0 && <span className={styles.tag}>{numberText(alone.length)} alone</span>}
          {disputes.length > 0 && (
            <span className={styles.tag} data-kind="disputes">
              disputes {numberText(disputes.length)}
            </span>
          )}
        </span>
      </summary>
      {open && (
        <div className={styles.body}>
          {source.note !== null && <p>{source.note}</p>}
          {uncounted && <p className={styles.meta}>Not counted as an origin of its own.</p>}
          <p className={styles.ways}>
            {source.url === null ? (
              <span className={styles.meta}>No address is recorded.</span>
            ) : (
              <a href={source.url} rel="noreferrer" target="_blank">
                Open the page<span className="visually-hidden"> of {source.publisher} in a new tab</span>
              </a>
            )}
            <Button className={styles.out} onClick={() => store.act(toggleSource(source.id))}>
              Leave out this source
            </Button>
          </p>
          <SourceUses row={row} />
        </div>
      )}
    </details>
  );
}

const percent = (share: number): string =>
  share > 0 && share < 0.01 ? "under 1 %" : `${Math.round(share * 100)} %`;

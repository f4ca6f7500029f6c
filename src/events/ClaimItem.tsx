import { useEffect, useRef } from "react";
import type { ClaimRow, Fate } from "../core/events/claims";
import { openActor, selectEvent } from "../core/view/actions";
import { useUnsure } from "../state/knowledge";
import { useViewStore } from "../state/session";
import { Origins } from "../ui/Origins";
import { ReadIn } from "../ui/ReadIn";
import { CiteButton } from "./CiteButton";
import styles from "./Claims.module.css";

interface ClaimItemProps {
  readonly row: ClaimRow;
  /** Whether the view points at it: it is marked, and brought into sight when that begins. */
  readonly pointed: boolean;
  /** Left out on screen, but printed. */
  readonly folded: boolean;
}

/** One claim: who, verb, what; its value; when said and published; how far it is carried, and where it was read. */
export function ClaimItem({ row, pointed, folded }: ClaimItemProps) {
  const { claim, speaker, value, fate, read, origins, carried } = row;
  const sameDay = useUnsure().claims.has(claim.id);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!pointed) return;
    const frame = requestAnimationFrame(() => item.current?.scrollIntoView({ block: "center" }));
    item.current?.focus({ preventScroll: true });
    return () => cancelAnimationFrame(frame);
  }, [pointed]);
  return (
    <li
      ref={item}
      tabIndex={-1}
      className={styles.claim}
      data-claim={claim.id}
      data-verb={claim.verb}
      data-fate={fate?.type}
      data-folded={folded}
      aria-current={pointed ? "true" : undefined}
    >
      <p className={styles.who}>
        <Speaker row={row} /> <span className={styles.verb}>{claim.verb}</span>
      </p>
      <p className={styles.text}>{claim.text}</p>
      {value !== null && (
        <p className={styles.value}>
          {value.name} <strong>{fate === null ? value.text : <s>{value.text}</s>}</strong>
        </p>
      )}
      {fate !== null && <FateLine fate={fate} />}
      <p className={styles.when}>
        {whenWords(row)}
        {sameDay && " · that day, hour not known"}
      </p>
      <details className={styles.read}>
        <summary>
          <Origins origins={origins} words={carried} />
        </summary>
        <ReadIn lines={read} />
      </details>
      <CiteButton
        what={{ type: "claim", event: claim.event, claim: claim.id }}
        className={styles.cite}
        name={`Cite this claim of ${speaker}`}
      />
    </li>
  );
}

function Speaker({ row: { claim, speaker } }: { row: ClaimRow }) {
  const store = useViewStore();
  const { by } = claim;
  if (by.type !== "actor") return <strong>{speaker}</strong>;
  return (
    <button type="button" className={styles.link} onClick={() => store.act(openActor(by.actor))}>
      {speaker}
    </button>
  );
}

/** What became of a claim since, with the way to the one that changed it. */
function FateLine({ fate: { type, by, to } }: { fate: Fate }) {
  const store = useViewStore();
  const words = type === "withdrawn" ? "Withdrawn" : to === null ? "Revised since" : `Revised since: ${to}`;
  return (
    <p className={styles.fate}>
      {words}
      {by !== null && (
        <button type="button" className={styles.link} onClick={() => store.act(selectEvent(by.event, by.id))}>
          {type === "withdrawn" ? "see by whom" : "see that claim"}
        </button>
      )}
    </p>
  );
}

function whenWords({ said, published }: ClaimRow): string {
  if (said === null) return published === null ? "No date given" : `Published ${published}`;
  return `Said ${said}${published === null ? "" : ` · published ${published}`}`;
}

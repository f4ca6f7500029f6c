import { CHANGE_LABEL, type Change } from "../core/evidence/changes";
import type { EventId } from "../core/story/ids";
import styles from "./Changes.module.css";
import { EventLink } from "./EventLink";

/** Changes by event, in order of time. */
export function ChangedList({ list }: { list: readonly Change[] }) {
  return (
    <ul className={styles.list}>
      {byEvent(list).map(([event, changes]) => (
        <li key={event} className={styles.event}>
          <EventLink id={event} />
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={`${change.kind} ${change.key}`} data-change={change.kind}>
                <span className={styles.tag} data-kind={change.kind}>
                  {CHANGE_LABEL[change.kind]}
                </span>
                <Values change={change} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Values({ change: { kind, name, from, to } }: { change: Change }) {
  if (name === "") return null;
  const before = from ?? (kind === "disputed" ? null : "not given");
  return (
    <span className={styles.values}>
      {name.endsWith("?") ? name : `${name}:`}{" "}
      {before !== null && (
        <>
          <span className={styles.old}>{before}</span> <span className="visually-hidden">became </span>
          <span aria-hidden="true">→</span>{" "}
        </>
      )}
      <strong>{to ?? "no longer given"}</strong>
    </span>
  );
}

function byEvent(list: readonly Change[]): readonly (readonly [EventId, readonly Change[]])[] {
  const groups = new Map<EventId, Change[]>();
  for (const change of list) {
    const group = groups.get(change.event) ?? [];
    groups.set(change.event, group);
    group.push(change);
  }
  return [...groups];
}

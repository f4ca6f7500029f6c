import { useMemo } from "react";
import { CHANGE_LABEL, type Change } from "../core/evidence/changes";
import { changesByEvent } from "../core/evidence/comparison";
import { useViewPart } from "../state/session";
import { usePage } from "../state/usePage";
import { Earlier, Later } from "../ui/Pages";
import styles from "./Changes.module.css";
import { EventLink } from "./EventLink";

/** Changes by event, in order of time: around the selected one where there are many. */
export function ChangedList({ list }: { list: readonly Change[] }) {
  const selected = useViewPart((view) => (view.selection.type === "event" ? view.selection.id : null));
  const groups = useMemo(() => [...changesByEvent(list)], [list]);
  const position = () => {
    const at = selected === null ? -1 : groups.findIndex(([event]) => event === selected);
    return at < 0 ? null : at;
  };
  const page = usePage({ list: groups, total: groups.length, selected, position });
  return (
    <>
      <Earlier page={page} />
      <ul className={styles.list}>
        {groups.slice(page.from, page.to).map(([event, changes]) => (
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
      <Later page={page} />
    </>
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

import { type ReactNode, useMemo, useState } from "react";
import { appearsWith } from "../core/actors/appearsWith";
import { eventsByRole } from "../core/actors/byRole";
import { eventsOf } from "../core/actors/scope";
import { stancesOf } from "../core/actors/stances";
import { type BitSet, intersect } from "../core/index/bitset";
import type { Actor } from "../core/story/model";
import type { RoleGroup } from "../core/story/vocabulary";
import { useIndex, useViewPart } from "../state/session";
import styles from "./ActorCard.module.css";
import { Company } from "./Company";
import { OverTime } from "./OverTime";
import { RoleLists } from "./RoleLists";
import { roleId } from "./roleId";
import { Stances } from "./Stances";
import { Tiles } from "./Tiles";

/** What the actor did and said within a set of events: counts, claims, events by role, company, course. */
export function CardBody({ actor, scope }: { actor: Actor; scope: BitSet }) {
  const index = useIndex();
  const { id } = actor;
  const clock = useViewPart((view) => view.clock);
  const topics = useViewPart((view) => view.filter.topics);
  const [open, setOpen] = useState<ReadonlySet<RoleGroup>>(new Set());
  const bits = useMemo(() => intersect(eventsOf(index, id), scope), [index, id, scope]);
  const roles = useMemo(() => eventsByRole(index, id, scope, clock), [index, id, scope, clock]);
  const company = useMemo(() => appearsWith(index, id, scope), [index, id, scope]);
  const stances = useMemo(
    () => stancesOf(index, id, scope, clock, topics),
    [index, id, scope, clock, topics],
  );
  const toggleRole = (group: RoleGroup) =>
    setOpen(new Set(open.has(group) ? [...open].filter((other) => other !== group) : [...open, group]));
  const goTo = (group: RoleGroup) => {
    setOpen(new Set([...open, group]));
    const heading = document.getElementById(roleId(group));
    heading?.focus({ preventScroll: true });
    requestAnimationFrame(() => heading?.scrollIntoView({ block: "start" }));
  };
  return (
    <>
      <Tiles roles={roles} onGo={goTo} />
      <Part
        id="card-claims"
        name="Said, in order"
        empty={stances.length === 0 && "No claim of this actor on these events."}
      >
        <Stances stances={stances} />
      </Part>
      <Part
        id="card-events"
        name="Events by role"
        empty={roles.every(({ rows }) => rows.length === 0) && "None of these events."}
      >
        <RoleLists roles={roles} open={open} onToggle={toggleRole} />
      </Part>
      <Part
        id="card-company"
        name="Appears with"
        empty={company.length === 0 && "Nobody else in these events."}
      >
        <Company actor={actor} company={company} />
      </Part>
      <Part id="card-course" name="Over time" empty={false}>
        <OverTime bits={bits} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly name: string;
  /** What to say instead of the content; false where there is content. */
  readonly empty: string | false;
  readonly children: ReactNode;
}

function Part({ id, name, empty, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {name}
      </h3>
      {empty === false ? children : <p className={styles.empty}>{empty}</p>}
    </section>
  );
}

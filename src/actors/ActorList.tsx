import { useEffect, useMemo, useRef } from "react";
import { asOf } from "../core/actors/asOf";
import { actorGroups } from "../core/actors/groups";
import { actorScope, actorsIn } from "../core/actors/scope";
import { ordinalsIn } from "../core/index/eventSet";
import { countBy } from "../core/index/shown";
import type { ActorId } from "../core/story/ids";
import { matchActors } from "../core/view/actions";
import type { Filter, Selection } from "../core/view/view";
import {
  LaterStill,
  useHover,
  useIndex,
  useLaterFilter,
  useShownLater,
  useViewPart,
  useViewStore,
} from "../state/session";
import { Segmented } from "../ui/Segmented";
import styles from "./ActorList.module.css";
import { SideGroup } from "./SideGroup";

const MATCHES: readonly { value: Filter["actorsMatch"]; name: string; title: string }[] = [
  { value: "any", name: "Any of these", title: "Events that involve at least one of the chosen actors" },
  { value: "all", name: "All together", title: "Events that involve every one of the chosen actors" },
];

const NOBODY: ReadonlySet<ActorId> = new Set();

/** The actors by side, with the post each held then, a sparkline and a live count. */
export const ActorList = () => (
  <LaterStill>
    <BySide />
  </LaterStill>
);

function BySide() {
  const index = useIndex();
  const store = useViewStore();
  // What is pressed shows at once; all else of the filter is followed.
  const actors = useViewPart((view) => view.filter.actors);
  const match = useViewPart((view) => view.filter.actorsMatch);
  const sides = useViewPart((view) => view.filter.sides);
  const selection = useViewPart((view) => view.selection);
  const known = useViewPart((view) => view.asOf);
  const bySide = useShownLater("sides");
  const followed = useLaterFilter();
  const groups = useMemo(() => actorGroups(index, actorScope(index, followed)), [index, followed]);
  const sideCounts = useMemo(() => countBy(index, "sides", bySide), [index, bySide]);
  const max = Math.max(1, ...groups.flatMap(({ rows }) => rows.flatMap(({ spark }) => spark)));
  const involved = useMemo(
    () => (selection.type === "event" ? actorsIn(index, ordinalsIn(index, new Set([selection.id]))) : NOBODY),
    [index, selection],
  );
  const lit = useHoveredActors();
  const opened = selection.type === "actor" ? selection.id : null;
  const chosen = useMemo(() => new Set(actors), [actors]);
  const keep = useMemo(
    () => new Set([...chosen, ...involved, ...(opened === null ? [] : [opened])]),
    [chosen, involved, opened],
  );
  const list = {
    at: asOf(index, { filter: followed, selection, asOf: known }),
    max,
    chosen,
    opened,
    lit,
    involved,
    keep,
  };
  const root = useRef<HTMLElement>(null);
  useScrollTo(root, selection, opened ?? [...involved][0] ?? null);
  return (
    <section ref={root} className={styles.list} data-view="actors" aria-labelledby="actors-title">
      <div className={styles.head}>
        <h2 id="actors-title" className="eyebrow">
          Actors
        </h2>
        {actors.length > 1 && (
          <Segmented
            label="Events need"
            options={MATCHES}
            value={match}
            onChoose={(match) => store.act(matchActors(match))}
          />
        )}
      </div>
      {groups.map((group) => (
        <SideGroup
          key={group.side.id}
          group={group}
          count={sideCounts.get(group.side.id) ?? 0}
          pressed={sides.includes(group.side.id)}
          list={list}
        />
      ))}
    </section>
  );
}

/** The actors of what is hovered in another view. */
function useHoveredActors(): ReadonlySet<ActorId> {
  const index = useIndex();
  const hovered = useHover();
  return useMemo(
    () =>
      hovered === null || hovered.from === "actors"
        ? NOBODY
        : actorsIn(index, ordinalsIn(index, hovered.events)),
    [index, hovered],
  );
}

/** Brings an actor into sight when something is selected. */
function useScrollTo(
  root: { readonly current: HTMLElement | null },
  selection: Selection,
  id: ActorId | null,
) {
  const key = selection.type === "none" ? null : selection.id;
  useEffect(() => {
    if (key === null || id === null) return;
    root.current?.querySelector(`[data-actor="${id}"]`)?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [root, key, id]);
}

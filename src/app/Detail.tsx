import { useEffect, useRef } from "react";
import { ActorCard } from "../actors/ActorCard";
import { showPanel } from "../core/view/actions";
import { PANEL_LABEL, PANELS, type Selection } from "../core/view/view";
import { EventDetail } from "../events/EventDetail";
import { EventList } from "../events/EventList";
import { Absent } from "../evidence/Absent";
import { afterFirstDraw } from "../state/drawn";
import { useIndex, useViewPart, useViewStore, useWholeIndex } from "../state/session";
import { Tabs, tabId } from "../ui/Tabs";
import { viewApart } from "../ui/viewApart";
import styles from "./Detail.module.css";
import { Pane } from "./Pane";
import { PaneLoading } from "./Screens";

/** Their code comes once all is drawn, or when one is opened. */
const panels = viewApart(async () => (await import("./Panels")).Panels);
/** Milliseconds after which it is asked for all the same. */
const PANELS_BY = 5_000;

const TABS = PANELS.map((value) => ({ value, name: PANEL_LABEL[value] }));
const PANEL_ID = "panel";

/**
 * What the right column shows: the selected event, the opened actor, or one of the panels.
 * The panel stays in the page behind the others; the list keeps its scroll position there
 * and is printed.
 */
export function Detail({ onOpen }: { onOpen: () => void }) {
  const index = useIndex();
  const whole = useWholeIndex();
  const store = useViewStore();
  const selection = useViewPart((view) => view.selection);
  const panel = useViewPart((view) => view.panel);
  const event = selection.type === "event" ? index.byId.get(selection.id) : undefined;
  const absent = selection.type === "event" && event === undefined ? whole.byId.get(selection.id) : undefined;
  const actor = selection.type === "actor" ? index.story.actors.get(selection.id) : undefined;
  const key = event?.id ?? absent?.id ?? actor?.id ?? null;
  const root = useRef<HTMLDivElement>(null);
  useFollowSelection(root, key, selection, onOpen);
  useFollowPanel(root, panel, onOpen);
  // A failure is told when a panel is opened, which asks again.
  useEffect(() => afterFirstDraw(null, () => panels.ask().catch(() => undefined), PANELS_BY), []);
  return (
    <div ref={root} className={styles.detail}>
      <div className={styles.panels} data-behind={key !== null}>
        <div className={styles.tabs}>
          <Tabs
            label="What this column shows"
            tabs={TABS}
            value={panel}
            controls={PANEL_ID}
            onChoose={(value) => store.act(showPanel(value))}
          />
        </div>
        <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(PANEL_ID, panel)} data-panel={panel}>
          <div hidden={panel !== "events"}>
            <EventList />
          </div>
          {panel !== "events" && (
            <Pane key={panel} name={PANEL_LABEL[panel].toLowerCase()}>
              <panels.View
                props={{ panel }}
                fallback={<PaneLoading name={PANEL_LABEL[panel].toLowerCase()} />}
              />
            </Pane>
          )}
        </div>
      </div>
      {event !== undefined && <EventDetail key={event.id} event={event} />}
      {absent !== undefined && <Absent key={absent.id} event={absent} />}
      {actor !== undefined && <ActorCard key={actor.id} id={actor.id} />}
    </div>
  );
}

/** Brings the column up, from its top, when a panel other than the list is opened. */
function useFollowPanel(root: { readonly current: HTMLElement | null }, panel: string, onOpen: () => void) {
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  const before = useRef("events");
  useEffect(() => {
    if (panel === before.current) return;
    before.current = panel;
    root.current?.closest("aside")?.scrollTo({ top: 0 });
    if (panel !== "events") open.current();
  }, [panel, root]);
}

/**
 * Brings the column up when something is selected, also what was selected before and is chosen again; scrolls it to
 * its top, and keeps the focus inside it when what had the focus went away with the change. The search, where it
 * was chosen, hands the focus over as well.
 */
function useFollowSelection(
  root: { readonly current: HTMLElement | null },
  key: string | null,
  selection: Selection,
  onOpen: () => void,
) {
  const before = useRef<string | null>(null);
  const chosen = useRef(selection);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    const previous = before.current;
    before.current = key;
    const again = chosen.current !== selection;
    chosen.current = selection;
    if (key !== null && (again || previous !== key)) open.current();
    if (previous === key) return;
    const column = root.current;
    if (column === null) return;
    if (key !== null) column.closest("aside")?.scrollTo({ top: 0 });
    const focused = document.activeElement;
    const isSearch = key !== null && focused?.closest('[role="search"]') != null;
    if (focused !== document.body && !column.contains(focused) && !isSearch) return;
    const target =
      key === null
        ? column.querySelector(`[data-panel] > :not([hidden]) [data-event="${previous}"]`)
        : column.querySelector("article h2");
    if (target instanceof HTMLElement) target.focus({ preventScroll: key !== null });
  }, [key, selection, root]);
}

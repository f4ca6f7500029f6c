import { useEffect, useRef } from "react";
import { ActorCard } from "../actors/ActorCard";
import { EventDetail } from "../events/EventDetail";
import { EventList } from "../events/EventList";
import { useIndex, useViewPart } from "../state/session";
import styles from "./Detail.module.css";

/**
 * What the right column shows: the selected event, the opened actor, or the list. The list
 * stays in the page behind the others, where it keeps its scroll position and is printed.
 */
export function Detail({ onOpen }: { onOpen: () => void }) {
  const index = useIndex();
  const selection = useViewPart((view) => view.selection);
  const event = selection.type === "event" ? index.byId.get(selection.id) : undefined;
  const actor = selection.type === "actor" ? index.story.actors.get(selection.id) : undefined;
  const key = event?.id ?? actor?.id ?? null;
  const root = useRef<HTMLDivElement>(null);
  useFollowSelection(root, key, onOpen);
  return (
    <div ref={root} className={styles.detail}>
      <div className={styles.list} data-behind={key !== null}>
        <EventList />
      </div>
      {event !== undefined && <EventDetail key={event.id} event={event} />}
      {actor !== undefined && <ActorCard key={actor.id} id={actor.id} />}
    </div>
  );
}

/**
 * Brings the column up when something is selected, scrolls it to its top, and keeps the
 * focus inside it when what had the focus went away with the change.
 */
function useFollowSelection(
  root: { readonly current: HTMLElement | null },
  key: string | null,
  onOpen: () => void,
) {
  const before = useRef<string | null>(null);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    const previous = before.current;
    before.current = key;
    if (previous === key) return;
    if (key !== null) open.current();
    const column = root.current;
    if (column === null) return;
    if (key !== null) column.closest("aside")?.scrollTo({ top: 0 });
    const lost = document.activeElement === document.body || column.contains(document.activeElement);
    if (!lost) return;
    const target =
      key === null ? column.querySelector(`[data-event="${previous}"]`) : column.querySelector("article h2");
    if (target instanceof HTMLElement) target.focus({ preventScroll: key !== null });
  }, [key, root]);
}

import { type RefCallback, useCallback, useId, useRef, useState } from "react";
import type { EventId } from "../core/story/ids";
import type { Stop } from "../core/timeline/stops";
import { selectEvent } from "../core/view/actions";
import { endHover, hover } from "../state/hover";
import { useViewPart, useViewStore } from "../state/session";
import { ChipPopup, type OpenChip } from "./ChipPopup";
import { Fades } from "./Fades";
import { LaneMarks } from "./LaneMarks";
import styles from "./Lanes.module.css";
import { Rules } from "./Rules";
import { useFollowSelection } from "./useFollowSelection";
import type { Moves } from "./useMoves";
import { useRoving } from "./useRoving";
import type { Scene } from "./useScene";
import { useWindowGestures } from "./useWindowGestures";

interface LanesProps {
  readonly scene: Scene;
  readonly moves: Moves;
  /** Measures the room for the lanes. */
  readonly measure: RefCallback<HTMLElement>;
}

/** The lanes: names on the left, marks on the right, all handlers in one place. */
export function Lanes({ scene, moves, measure }: LanesProps) {
  const store = useViewStore();
  const id = useId().replaceAll(/\W/g, "");
  const clock = useViewPart((view) => view.clock);
  const wanted = useViewPart((view) => view.window);
  const selected = useViewPart((view) =>
    ordinalOf(scene, view.selection.type === "event" ? view.selection.id : null),
  );
  const [open, setOpen] = useState<OpenChip | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const gestures = useWindowGestures(moves, scene.limits);
  useFollowSelection(scroller, scene, moves, selected, wanted);

  const activate = (stop: Stop, element: Element) => {
    const { left, width, bottom } = element.getBoundingClientRect();
    const event = scene.index.story.events[stop.ordinals[0] ?? -1];
    if (stop.chip)
      setOpen({ index: scene.index, ordinals: stop.ordinals, at: { x: left + width / 2, y: bottom } });
    else if (event !== undefined) store.act(selectEvent(event.id));
  };
  const roving = useRoving(scroller, scene, moves, selected, activate);
  const touched = (target: EventTarget): [Stop, Element] | null => {
    const element = target instanceof Element ? target.closest("[data-stop], [data-body]") : null;
    const name = element?.getAttribute("data-stop") ?? element?.getAttribute("data-body");
    const stop = scene.stops.find(({ key }) => key === name);
    return element === null || stop === undefined ? null : [stop, element];
  };
  const highlight = (target: EventTarget) => {
    const stop = touched(target)?.[0];
    hover(stop?.ordinals.flatMap((ordinal) => scene.index.story.events[ordinal]?.id ?? []) ?? [], "timeline");
    return stop;
  };
  const scrollerRef = useCallback(
    (element: HTMLElement | null) => {
      scroller.current = element;
      return measure(element);
    },
    [measure],
  );
  return (
    <div ref={scrollerRef} className={styles.lanes}>
      <ul className={styles.names}>
        {scene.lanes.map(({ key, name, total, box }) => (
          <li key={key} className={styles.name} style={{ height: box.height }} title={name}>
            <span className={styles.text}>{name}</span>
            <span className={styles.total} aria-hidden="true">
              {total}
            </span>
          </li>
        ))}
      </ul>
      <svg
        ref={gestures}
        className={styles.plot}
        width={scene.width}
        height={scene.height}
        role="group"
        aria-label="Events in lanes"
        aria-describedby={`${id}-keys`}
        onClick={(event) => {
          const found = touched(event.target);
          if (found !== null) activate(...found);
        }}
        onKeyDown={roving.onKeyDown}
        onPointerOver={(event) => void highlight(event.target)}
        onPointerLeave={endHover}
        onFocus={(event) => {
          const stop = highlight(event.target);
          if (stop !== undefined) roving.onFocus(stop);
        }}
        onBlur={endHover}
      >
        <Fades id={id} />
        <Rules scene={scene} />
        {scene.lanes.map((lane) => (
          <LaneMarks
            key={lane.key}
            lane={lane}
            index={scene.index}
            matching={scene.matching}
            width={scene.width}
            clock={clock}
            selected={selected}
            tabStop={roving.tabStop}
            fades={id}
          />
        ))}
      </svg>
      <p id={`${id}-keys`} className="visually-hidden">
        Left and right arrows go through the events, up and down through the lanes; plus and minus zoom, Page
        keys pan, Home and End go to the first and last event.
      </p>
      {open?.index === scene.index && <ChipPopup open={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function ordinalOf({ index }: Scene, id: EventId | null): number | null {
  return id === null ? null : (index.byId.get(id)?.ordinal ?? null);
}

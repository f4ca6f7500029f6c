import { type RefCallback, useCallback, useId, useRef, useState } from "react";
import { type BitSet, setOf } from "../core/index/bitset";
import { EventSet } from "../core/index/eventSet";
import { numberText } from "../core/number";
import type { EventId } from "../core/story/ids";
import type { Stop } from "../core/timeline/stops";
import { selectEvent } from "../core/view/actions";
import { useChanged, useChangedSet } from "../state/changed";
import { endHover, hover } from "../state/hover";
import { useViewPart, useViewStore } from "../state/session";
import { ChipPopup, type OpenChip } from "./ChipPopup";
import { cellName } from "./cellName";
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
  const changed = useChanged();
  const changedSet = useChangedSet();
  const wanted = useViewPart((view) => view.window);
  const selected = useViewPart((view) =>
    ordinalOf(scene, view.selection.type === "event" ? view.selection.id : null),
  );
  const [open, setOpen] = useState<OpenChip | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const gestures = useWindowGestures(moves, scene.limits);
  useFollowSelection(scroller, scene, moves, selected, wanted);

  const activate = (stop: Stop, element: Element) => {
    const event = scene.index.story.events[stop.first];
    if (stop.chip) {
      const at = anchorOf(stop, element);
      setOpen({ index: scene.index, ordinals: stop.ordinals, at, ...cellOf(scene, stop, changedSet) });
    } else if (event !== undefined) store.act(selectEvent(event.id));
  };
  const roving = useRoving(scroller, scene, moves, selected, activate);
  const touched = (target: EventTarget, clientX: number | null) => touchedIn(scene, target, clientX);
  const highlight = (target: EventTarget, clientX: number | null) => {
    const stop = touched(target, clientX)?.[0];
    setOver(stop?.cell == null ? null : stop.key);
    hover(new EventSet(scene.index, setOf(stop?.ordinals ?? [], scene.index.all.size)), "timeline");
    return stop;
  };
  const leave = () => {
    setOver(null);
    endHover();
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
      <Names scene={scene} />
      <svg
        ref={gestures}
        className={styles.plot}
        width={scene.width}
        height={scene.height}
        role="group"
        aria-label="Events in lanes"
        aria-describedby={`${id}-keys`}
        onClick={(event) => {
          const found = touched(event.target, event.clientX);
          if (found !== null) activate(...found);
        }}
        onKeyDown={roving.onKeyDown}
        onPointerOver={(event) => void highlight(event.target, event.clientX)}
        onPointerMove={(event) => {
          const found = touched(event.target, event.clientX)?.[0];
          if (found?.cell != null && found.key !== over) highlight(event.target, event.clientX);
        }}
        onPointerLeave={leave}
        onFocus={(event) => {
          const stop = highlight(event.target, null);
          if (stop !== undefined) roving.onFocus(stop);
        }}
        onBlur={leave}
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
            zone={scene.zone}
            over={lane.dense === null ? null : over}
            clock={clock}
            changed={changed}
            selected={selected}
            tabStop={roving.tabStop}
            fades={id}
          />
        ))}
      </svg>
      <Keys id={`${id}-keys`} lanes={scene.lanes} />
      {open?.index === scene.index && (
        <ChipPopup open={open} onZoom={moves.show} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

/** Where a list that opens from a stop points to: the middle of what is drawn for it. */
function anchorOf({ x }: Stop, element: Element): OpenChip["at"] {
  const { left, width, bottom } = element.getBoundingClientRect();
  return { x: element.hasAttribute("data-stop") ? left + width / 2 : left + x, y: bottom };
}

function ordinalOf({ index }: Scene, id: EventId | null): number | null {
  return id === null ? null : (index.byId.get(id)?.ordinal ?? null);
}

/** What is told of a cell, and the stretch of time that it takes; nothing of a chip. */
function cellOf(
  { lanes, zone }: Scene,
  { cell, lane }: Stop,
  changed: BitSet,
): Pick<OpenChip, "name" | "stretch"> {
  const own = lanes[lane];
  if (cell === null || own === undefined) return { name: null, stretch: null };
  return { name: cellName(own, cell, zone, own.dense?.countsOf(changed)), stretch: cell.interval };
}

/** What the keys do, for who does not see it. */
function Keys({ id, lanes }: Pick<Scene, "lanes"> & { readonly id: string }) {
  return (
    <p id={id} className="visually-hidden">
      Left and right arrows go through the events
      {lanes.some(({ dense }) => dense !== null) && " of a lane"}, up and down through the lanes; plus and
      minus zoom, Page keys pan, Home and End go to the first and last event.
    </p>
  );
}

/** The lanes' names, each with the number of its events. */
function Names({ scene }: { scene: Scene }) {
  return (
    <ul className={styles.names}>
      {scene.lanes.map(({ key, name, total, words, box }) => (
        <li key={key} className={styles.name} style={{ height: box.height }} title={words}>
          <span className={styles.text}>{name}</span>
          <span className={styles.total} aria-hidden="true">
            {numberText(total)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The stop at a target, with the element that shows it; in a dense lane, that of the cell at a place. */
function touchedIn(scene: Scene, target: EventTarget, clientX: number | null): [Stop, Element] | null {
  if (!(target instanceof Element)) return null;
  const lane = target.closest("[data-dense], [data-cell]");
  const element = target.closest("[data-stop], [data-body]");
  const named = element?.getAttribute("data-stop") ?? element?.getAttribute("data-body");
  if (lane === null || clientX === null) {
    const stop = scene.stops().find(({ key }) => key === named);
    return element === null || stop === undefined ? null : [stop, element];
  }
  const key = lane.getAttribute("data-dense");
  const x = clientX - (target.closest("svg")?.getBoundingClientRect().left ?? 0);
  const stop = scene
    .stops()
    .find(
      (each) =>
        each.cell !== null &&
        (key === null || scene.lanes[each.lane]?.key === key) &&
        (key !== null || each.key === named) &&
        x >= each.cell.x &&
        x < each.cell.x + each.cell.width,
    );
  return stop === undefined ? null : [stop, element ?? lane];
}

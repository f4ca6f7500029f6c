import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { nextIn, previousIn } from "../core/index/bitset";
import { firstStop, type Stop, stepInTime, stepLane, stopOf } from "../core/timeline/stops";
import { timesOf } from "../core/timeline/times";
import type { Moves } from "./useMoves";
import type { Scene } from "./useScene";

/** How much a press of + or − zooms, and how much of the window Page keys pan. */
const ZOOM = 1.6;
const PAGE = 0.8;

interface Roving {
  /** Key of the one stop that Tab reaches. */
  readonly tabStop: string | null;
  /** Call when a stop gets the focus. */
  readonly onFocus: (stop: Stop) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One tab stop in the lanes, arrows between events. What is out of the window is brought
 * in and focused once it is drawn. `activate` is for Enter and Space.
 */
export function useRoving(
  root: RefObject<Element | null>,
  scene: Scene,
  moves: Moves,
  selected: number | null,
  activate: (stop: Stop, element: Element) => void,
): Roving {
  const { lanes } = scene;
  const [active, setActive] = useState<Stop | null>(null);
  const awaited = useRef<{ ordinal: number; lane: number } | null>(null);
  const home = useMemo(() => {
    const present = active === null ? undefined : scene.stops().find(({ key }) => key === active.key);
    return present ?? (selected === null ? null : stopOf(lanes, selected)) ?? firstStop(lanes);
  }, [active, scene.stops, lanes, selected]);

  const focus = useFocusStop(root, setActive);
  useEffect(() => {
    const wanted = awaited.current;
    if (wanted === null) return;
    const stop = stopOf(lanes, wanted.ordinal, wanted.lane);
    if (stop === null) return;
    awaited.current = null;
    focus(stop);
  }, [lanes, focus]);

  const bringIn = (ordinal: number | undefined, lane: number) => {
    if (ordinal === undefined) return;
    const times = timesOf(scene.index);
    const drawn = stopOf(lanes, ordinal, lane);
    awaited.current = drawn === null ? { ordinal, lane } : null;
    moves.reveal({ from: times.from[ordinal] ?? 0, to: times.to[ordinal] ?? 0 });
    focus(drawn);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (home === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const press = () => {
      const element = elementOf(root.current, home.key);
      if (element !== null) activate(home, element);
    };
    const run = actionsOf({ from: home, scene, moves, focus, bringIn, press })[event.key];
    if (run === undefined) return;
    event.preventDefault();
    run();
  };
  return { tabStop: home?.key ?? null, onFocus: setActive, onKeyDown };
}

/** Focuses a stop; a cell of a dense lane is an element only while it is the tab stop, and is made that first. */
function useFocusStop(
  root: RefObject<Element | null>,
  setActive: (stop: Stop) => void,
): (stop: Stop | null) => void {
  const pending = useRef<string | null>(null);
  useEffect(() => {
    if (pending.current === null) return;
    const element = elementOf(root.current, pending.current);
    pending.current = null;
    element?.focus();
  });
  return useCallback(
    (stop) => {
      if (stop === null) return;
      const element = elementOf(root.current, stop.key);
      if (element !== null) return element.focus();
      pending.current = stop.key;
      setActive(stop);
    },
    [root, setActive],
  );
}

interface KeyContext {
  readonly from: Stop;
  readonly scene: Scene;
  readonly moves: Moves;
  readonly focus: (stop: Stop | null) => void;
  readonly bringIn: (ordinal: number | undefined, lane: number) => void;
  readonly press: () => void;
}

/** What each key does at a stop. */
function actionsOf({ from, scene, moves, focus, bringIn, press }: KeyContext): Record<string, () => void> {
  const { window, beyond, bits, width, limits } = scene;
  const length = window.to - window.from;
  const at = window.from + (from.x / width) * length;
  const [firstOf, lastOf] = [nextIn(bits, 0), previousIn(bits, bits.size)];
  const step = (by: 1 | -1) => {
    const next = stepInTime(scene.stops(), from, by);
    if (next !== null) focus(next);
    else bringIn((by > 0 ? beyond.later : beyond.earlier).nearest?.ordinal, from.lane);
  };
  return {
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowDown: () => focus(stepLane(scene.stops(), from, 1)),
    ArrowUp: () => focus(stepLane(scene.stops(), from, -1)),
    Home: () => bringIn(firstOf ?? undefined, from.lane),
    End: () => bringIn(lastOf ?? undefined, from.lane),
    PageDown: () => moves.pan(length * PAGE),
    PageUp: () => moves.pan(-length * PAGE),
    "+": () => moves.zoom(ZOOM, at),
    "=": () => moves.zoom(ZOOM, at),
    "-": () => moves.zoom(1 / ZOOM, at),
    "0": () => moves.show(limits),
    Enter: press,
    " ": press,
  };
}

const elementOf = (root: Element | null, key: string): SVGElement | null =>
  root?.querySelector<SVGElement>(`[data-stop="${CSS.escape(key)}"]`) ?? null;

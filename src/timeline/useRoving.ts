import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { ordinals } from "../core/index/bitset";
import { type Stop, stepInTime, stepLane, stopOf } from "../core/timeline/stops";
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
  const { stops } = scene;
  const [active, setActive] = useState<Stop | null>(null);
  const awaited = useRef<{ ordinal: number; lane: number } | null>(null);
  const present = active === null ? undefined : stops.find(({ key }) => key === active.key);
  const home = present ?? (selected === null ? null : stopOf(stops, selected)) ?? stops[0] ?? null;

  const focus = (stop: Stop | null) => {
    if (stop !== null) elementOf(root.current, stop.key)?.focus();
  };
  useEffect(() => {
    const wanted = awaited.current;
    if (wanted === null) return;
    const stop = stopOf(stops, wanted.ordinal, wanted.lane);
    if (stop === null) return;
    awaited.current = null;
    elementOf(root.current, stop.key)?.focus();
  }, [stops, root]);

  const bringIn = (ordinal: number | undefined, lane: number) => {
    if (ordinal === undefined) return;
    const times = timesOf(scene.index);
    awaited.current = { ordinal, lane };
    moves.reveal({ from: times.from[ordinal] ?? 0, to: times.to[ordinal] ?? 0 });
    const drawn = stopOf(stops, ordinal, lane);
    if (drawn !== null) focus(drawn);
  };
  const step = (from: Stop, by: 1 | -1) => {
    const next = stepInTime(stops, from, by);
    const { earlier, later } = scene.beyond;
    if (next !== null) focus(next);
    else bringIn((by > 0 ? later : earlier).nearest?.ordinal, from.lane);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = present ?? home;
    if (from === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const { window } = scene;
    const length = window.to - window.from;
    const at = window.from + (from.x / scene.width) * length;
    const all = [...ordinals(scene.bits)];
    const act: Record<string, () => void> = {
      ArrowRight: () => step(from, 1),
      ArrowLeft: () => step(from, -1),
      ArrowDown: () => focus(stepLane(stops, from, 1)),
      ArrowUp: () => focus(stepLane(stops, from, -1)),
      Home: () => bringIn(all[0], from.lane),
      End: () => bringIn(all.at(-1), from.lane),
      PageDown: () => moves.pan(length * PAGE),
      PageUp: () => moves.pan(-length * PAGE),
      "+": () => moves.zoom(ZOOM, at),
      "=": () => moves.zoom(ZOOM, at),
      "-": () => moves.zoom(1 / ZOOM, at),
      "0": () => moves.show(scene.limits),
      Enter: () => press(root.current, from, activate),
      " ": () => press(root.current, from, activate),
    };
    const run = act[event.key];
    if (run === undefined) return;
    event.preventDefault();
    run();
  };
  return { tabStop: home?.key ?? null, onFocus: setActive, onKeyDown };
}

function press(root: Element | null, stop: Stop, activate: (stop: Stop, element: Element) => void): void {
  const element = elementOf(root, stop.key);
  if (element !== null) activate(stop, element);
}

const elementOf = (root: Element | null, key: string): SVGElement | null =>
  root?.querySelector<SVGElement>(`[data-stop="${CSS.escape(key)}"]`) ?? null;

import { useEffect, useState } from "react";
import { cameTo, paused, readTimer, restarted, started, type Timer } from "../core/briefing/timer";

const KEY = "parley.timers";
/** More timers than this are not kept: those of rooms that were used longest ago go. */
const KEPT = 8;

/** A timer with what may be done to it. */
export interface RunningTimer {
  readonly timer: Timer;
  readonly start: () => void;
  readonly pause: () => void;
  /** Back to nought, standing. */
  readonly reset: () => void;
}

/**
 * The timer of a briefing in a room. It survives a reload, and a presenter's window that was
 * closed by mistake. Give the component that uses it a `key` of the same name.
 * @param name which room and briefing.
 * @param step id of the step that time is spent on.
 */
export function useTimer(name: string, step: string): RunningTimer {
  const [timer, setTimer] = useState(() => readTimer(kept(() => localStorage).get(name)));
  useEffect(() => setTimer((timer) => cameTo(timer, step, Date.now())), [step]);
  useEffect(() => keep(name, timer, () => localStorage), [name, timer]);
  return {
    timer,
    start: () => setTimer(started(timer, Date.now())),
    pause: () => setTimer(paused(timer, Date.now())),
    reset: () => setTimer(restarted(timer)),
  };
}

/** The timers that were kept, as yet unread, the one used last first; none where storage is forbidden. */
function kept(storage: () => Storage): Map<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? "[]");
    return new Map(Array.isArray(value) ? value.flatMap(entryOf) : []);
  } catch {
    return new Map();
  }
}

const entryOf = (value: unknown): [string, unknown][] =>
  Array.isArray(value) && typeof value[0] === "string" ? [[value[0], value[1]]] : [];

function keep(name: string, timer: Timer, storage: () => Storage): void {
  const others = [...kept(storage)].filter(([other]) => other !== name);
  try {
    storage().setItem(KEY, JSON.stringify([[name, timer], ...others].slice(0, KEPT)));
  } catch {
    // A full or forbidden storage costs only the timer after a reload.
  }
}

import * as z from "zod/mini";

/** Time spent speaking: on the whole of a briefing and on each step. Times are in milliseconds. */
export interface Timer {
  /** Epoch time since when it runs; null while it stands. */
  readonly since: number | null;
  /** What had run when it was last started. */
  readonly before: number;
  /** Id of the step that time is being spent on; null before the first. */
  readonly step: string | null;
  /** What had run in all when that step was come to. */
  readonly cameAt: number;
  /** Spent on steps that were left, by id; coming back to one goes on from there. */
  readonly spent: Readonly<Record<string, number>>;
}

/** A timer that nobody has touched. */
export const NEW_TIMER: Timer = { since: null, before: 0, step: null, cameAt: 0, spent: {} };

/** What has run in all, in ms. A clock that was set back in between takes nothing away. */
export const elapsed = ({ since, before }: Timer, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** What was spent on a step so far, in ms. */
export function spentOn(timer: Timer, step: string, now: number): number {
  const left = timer.spent[step] ?? 0;
  return timer.step === step ? left + elapsed(timer, now) - timer.cameAt : left;
}

/** The timer running from now (epoch ms) on; as it was where it runs already. */
export const started = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : timer;

/** The timer standing, with what has run until now (epoch ms). */
export const paused = (timer: Timer, now: number): Timer => ({
  ...timer,
  since: null,
  before: elapsed(timer, now),
});

/** Back to nought, standing, on the same step. */
export const restarted = ({ step }: Timer): Timer => ({ ...NEW_TIMER, step });

/** Whether nothing has run yet. */
const isUntouched = ({ since, before }: Timer): boolean => since === null && before === 0;

/**
 * Goes to another step. The first move of a timer that nobody has touched starts it: a speaker who
 * moves on has begun. One that was paused stays so.
 */
export function cameTo(timer: Timer, step: string, now: number): Timer {
  if (timer.step === step) return timer;
  if (timer.step === null) return { ...timer, step, cameAt: elapsed(timer, now) };
  const going = isUntouched(timer) ? started(timer, now) : timer;
  const spent = { ...going.spent, [timer.step]: spentOn(timer, timer.step, now) };
  return { ...going, step, cameAt: elapsed(going, now), spent };
}

/** A duration as minutes and seconds, `02:41`; from an hour on `1:02:41`. Part of a second is not yet one. */
export function formatDuration(ms: number): string {
  const all = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const clock = `${pad(minutes)}:${pad(seconds)}`;
  return hours > 0 ? `${hours}:${clock}` : clock;
}

const pad = (value: number): string => String(value).padStart(2, "0");

const span = z.number().check(z.gte(0));
const timer = z.object({
  since: z.nullable(z.number()),
  before: span,
  step: z.nullable(z.string()),
  cameAt: span,
  spent: z.record(z.string(), span),
});

/** Reads a timer that was kept as JSON; a new one where that is not what was kept. */
export function readTimer(value: unknown): Timer {
  const { success, data } = z.safeParse(timer, value);
  return success ? data : NEW_TIMER;
}

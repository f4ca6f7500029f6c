import { comparing, isCompared } from "../core/evidence/comparison";
import { editionIndex, isKept, makingIndex } from "../core/index/editions";
import type { StoryIndex } from "../core/index/storyIndex";
import { type Steps, within } from "../core/steps";
import type { SourceId } from "../core/story/ids";
import type { View } from "../core/view/view";
import { inSlices, type Running } from "./slices";
import { createStore, type Store } from "./store";

/** What a view says of the editions that it needs. */
type Editions = Pick<View, "asOf" | "since" | "without">;

/** A view whose editions are being worked out; until they are there, the view before it is shown. */
export interface Awaited {
  readonly view: View;
  /** How much is done, 0–1. */
  readonly share: number;
  /** Stays with the view that is shown. */
  readonly stop: () => void;
}

/** The view that is awaited; null while none is. */
export const awaitedStore = createStore<Awaited | null>(null);

/** From so many events on, an edition would hold the page up, and is worked out in slices. */
const MANY = 2_000;

/** Works out editions before they are shown. */
export interface LookingBack {
  /** Whether nothing has to be worked out before the view can be shown. */
  readonly isReady: (view: View) => boolean;
  /**
   * Works out what the view needs, in place of any that is awaited, and tells when all is there, or `stopped` when
   * somebody stays with what is shown. Work on the same editions goes on.
   */
  readonly prepare: (view: View, then: () => void, stopped?: () => void) => void;
  /** Gives up what is awaited. */
  readonly stop: () => void;
}

/** What is being worked out, and for what. */
interface Task {
  readonly work: Running<unknown>;
  readonly view: View;
  readonly then: () => void;
  readonly stopped: () => void;
}

/** Looks back over a story. `told` holds what is awaited: of the view on the screen unless told otherwise. */
export function lookBack(index: StoryIndex, told: Store<Awaited | null> = awaitedStore): LookingBack {
  let task: Task | null = null;
  // Whoever else looks back tells of it in the same place.
  let mine: Awaited | null = null;
  const tell = (next: Awaited | null) => {
    if (next === null && told.get() !== mine) return;
    mine = next;
    told.set(next);
  };
  const stop = () => {
    task?.work.stop();
    task = null;
    tell(null);
  };
  const stay = () => {
    const stopped = task?.stopped;
    stop();
    stopped?.();
  };
  const end = (work: Running<unknown>) => {
    if (task?.work !== work) return;
    const { then } = task;
    stop();
    then();
  };
  const begin = (view: View): Running<unknown> => {
    const work = inSlices(preparing(index, view), (share) => {
      if (task?.work === work) tell({ view: task.view, share, stop: stay });
    });
    // What fails here fails again when it is shown, and is told there.
    work.made.then(
      () => end(work),
      () => end(work),
    );
    return work;
  };
  return {
    isReady: (view) => index.all.size < MANY || isAtHand(index, view),
    prepare: (view, then, stopped = () => {}) => {
      const goesOn = task !== null && isSameEdition(task.view, view);
      if (!goesOn) stop();
      task = { work: task?.work ?? begin(view), view, then, stopped };
      tell({ view, share: (goesOn ? mine?.share : null) ?? 0, stop: stay });
    },
    stop,
  };
}

const ALL: readonly SourceId[] = [];

/** The editions that a view shows and compares; where it leaves out sources, also the one with them. */
function editionsOf({ asOf, since, without }: Editions): (readonly [number | null, readonly SourceId[]])[] {
  return [
    [asOf, without],
    ...(since === null ? [] : [[since, without] as const]),
    ...(without.length === 0 ? [] : [[asOf, ALL] as const]),
  ];
}

function isAtHand(index: StoryIndex, view: Editions): boolean {
  if (!editionsOf(view).every(([asOf, without]) => isKept(index, asOf, without))) return false;
  return comparedIn(index, view).every(([before, after]) => isCompared(before, after));
}

/** Which stories a view compares, before and after; the editions have to be there. */
function comparedIn(index: StoryIndex, { asOf, since, without }: Editions) {
  const { story } = editionIndex(index, asOf, without);
  return [
    ...(since === null ? [] : [[editionIndex(index, since, without).story, story] as const]),
    ...(without.length === 0 ? [] : [[editionIndex(index, asOf, ALL).story, story] as const]),
  ];
}

function* preparing(index: StoryIndex, view: Editions): Steps<void> {
  const editions = editionsOf(view);
  const compares = editions.length - 1;
  const parts = editions.length + compares;
  for (const [i, [asOf, without]] of editions.entries()) {
    yield* within(makingIndex(index, asOf, without), i / parts, (i + 1) / parts);
  }
  for (const [i, [before, after]] of comparedIn(index, view).entries()) {
    const from = editions.length + i;
    yield* within(comparing(before, after), from / parts, (from + 1) / parts);
  }
}

/** Whether two views show and compare the same editions. */
export const isSameEdition = (a: Editions, b: Editions): boolean =>
  a.asOf === b.asOf && a.since === b.since && a.without.join() === b.without.join();

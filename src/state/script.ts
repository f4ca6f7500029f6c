import { useSyncExternalStore } from "react";
import { endTo, isOffScript, showStep, stepAside, stepIn } from "../core/briefing/script";
import { type Move, moveFrom, positionOf } from "../core/briefing/steps";
import type { Briefing, Step } from "../core/story/model";
import { stepOf } from "../core/view/address";
import type { View } from "../core/view/view";
import { compose, useComposing } from "./composing";
import { setRoom } from "./room";
import {
  useBefore,
  useBriefings,
  useDrafts,
  useView,
  useViewPart,
  useViewStore,
  useWholeIndex,
} from "./session";
import { createStore } from "./store";

/** The step that the view started from. */
export interface Scripted {
  readonly briefing: Briefing;
  readonly step: Step;
  /** Position of the step, from 0. */
  readonly at: number;
}

/** The step that the view started from; null outside of a briefing. */
export function useScript(): Scripted | null {
  const briefings = useBriefings();
  const script = useViewPart((view) => view.script);
  const step = stepOf(script, briefings);
  const briefing = script === null ? undefined : briefings.get(script.briefing);
  if (step === null || briefing === undefined) return null;
  return { briefing, step, at: positionOf(briefing, step.id) };
}

/** Whether something else is shown than what the step opens with. */
export function useOffScript(): boolean {
  const index = useWholeIndex();
  const briefings = useBriefings();
  return isOffScript(useView(), index, briefings);
}

/** Ways from step to step. What lay over the room goes with each. */
export interface StepMoves {
  readonly show: (briefing: Briefing, step: Step) => void;
  /** Moves from the present step; false where there is no step to move to. */
  readonly move: (move: Move) => boolean;
}

/** Ways from step to step, for buttons and keys. */
export function useStepMoves(): StepMoves {
  const index = useWholeIndex();
  const store = useViewStore();
  const briefings = useBriefings();
  const show = (briefing: Briefing, step: Step) => {
    setRoom({ blank: false, evidence: false });
    store.actWhole(showStep(index, briefing, step));
  };
  const move = (to: Move) => {
    // From the step that is awaited, where one is: pressed twice, it goes two steps.
    const { script } = store.next.get();
    const briefing = script === null ? undefined : briefings.get(script.briefing);
    if (script === null || briefing === undefined) return false;
    const step = moveFrom(briefing, script.step, to);
    if (step.id === script.step) return false;
    show(briefing, step);
    return true;
  };
  return { show, move };
}

/** What the room showed when it was last left for the explore screen. */
const leftStore = createStore<View | null>(null);

/** Whether the briefing is the draft that is being written: shown to its writer, and to no room yet. */
export function usePreviewed(): boolean {
  const composing = useComposing();
  const drafts = useDrafts();
  const shown = useViewPart((view) => view.script?.briefing ?? null);
  const draft = drafts.find(({ key }) => key === composing?.draft);
  return shown !== null && draft?.briefing?.id === shown;
}

/**
 * Leaves the room for the explore screen, with what it shows; the step is kept to come back to. A preview
 * ends at once: back to the composer, at the step last seen.
 */
export function useLeave(): () => void {
  const store = useViewStore();
  const before = useBefore();
  const previewed = usePreviewed();
  return () => {
    if (previewed) {
      compose({ step: store.get().script?.step ?? null, aside: false });
      store.act(endTo(before.get()));
      return;
    }
    leftStore.set(store.get());
    store.act(stepAside);
  };
}

/** Ways from the explore screen back into a briefing, or out of it. */
export interface Aside {
  /** To the step as it opens. */
  readonly step: () => void;
  /** To what the room showed when it was left; null when that was the step as it opens, or is not known. */
  readonly where: (() => void) | null;
  /** To the room with what is shown now. */
  readonly here: () => void;
  /** Out of the briefing, to what was shown before it where that is known. */
  readonly end: () => void;
}

/** Ways out of the explore screen while a briefing waits. */
export function useAside(): Aside {
  const index = useWholeIndex();
  const store = useViewStore();
  const briefings = useBriefings();
  const script = useScript();
  const { show } = useStepMoves();
  const before = useBefore();
  const left = useSyncExternalStore(leftStore.subscribe, leftStore.get);
  const known =
    left !== null && left.script?.step === script?.step.id && isOffScript(left, index, briefings)
      ? left
      : null;
  return {
    step: () => script !== null && show(script.briefing, script.step),
    where: known === null ? null : () => store.act(() => known),
    here: () => store.act(stepIn),
    end: () => store.act(endTo(before.get())),
  };
}

import type { Change } from "../core/view/actions";
import type { View } from "../core/view/view";
import { awaitedStore, isSameEdition, type LookingBack } from "./lookingBack";
import type { Manner } from "./viewStore";

/** Changes of a view, some of which wait until an edition is worked out. */
export interface HeldChanges {
  readonly act: (change: Change, manner?: Manner) => void;
  /** Gives up those that wait. */
  readonly drop: () => void;
}

/**
 * Applies changes to the view that is shown. One to an edition that `past` has first to work out waits,
 * and comes with all that wait beside it; others are applied meanwhile.
 */
export function holdChanges(
  past: LookingBack,
  shown: () => View,
  apply: (next: View, manner: Manner) => void,
): HeldChanges {
  let held: readonly Change[] = [];
  const withHeld = (more: readonly Change[] = []) =>
    [...held, ...more].reduce((view, change) => change(view), shown());
  const drop = () => {
    held = [];
    past.stop();
  };
  const act = (change: Change, manner: Manner = "choice") => {
    // Whoever stopped the work gave up what waited for it.
    if (awaitedStore.get() === null) held = [];
    const target = withHeld([change]);
    if (held.length > 0 && isSameEdition(target, withHeld())) return apply(change(shown()), manner);
    if (past.isReady(target)) {
      if (held.length > 0) drop();
      return apply(target, manner);
    }
    held = [...held, change];
    past.prepare(target, () => {
      const next = withHeld();
      held = [];
      apply(next, manner);
    });
  };
  return { act, drop };
}

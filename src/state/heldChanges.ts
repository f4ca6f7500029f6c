import type { Change } from "../core/view/actions";
import type { Script, View } from "../core/view/view";
import { isSameEdition, type LookingBack } from "./lookingBack";
import { createStore, type Store } from "./store";
import type { Manner } from "./viewStore";

/** What became of what was asked for: given up for something else or for nothing, or stopped to stay with what is shown. */
export type Outcome = "shown" | "dropped" | "stopped";

/** A change that is asked for. */
export interface Asked {
  readonly change: Change;
  /** "address" where the address asks for it, and so has it already. */
  readonly manner: Manner | "address";
  /** Told once what became of it. */
  readonly end?: ((outcome: Outcome) => void) | undefined;
}

/** What changes are applied to. */
export interface Screen {
  readonly get: () => View;
  readonly show: (next: View, manner: Asked["manner"]) => void;
}

/** Changes of a view, some of which wait until an edition is worked out. */
export interface HeldChanges {
  readonly ask: (asked: Asked) => void;
  /** Gives up those that wait, and tells nobody. */
  readonly drop: () => void;
  /** The view that is to be shown then; null while nothing waits. */
  readonly next: Pick<Store<View | null>, "get" | "subscribe">;
}

/**
 * Applies changes to the view that is shown. One to an edition that `past` has first to work out waits. What is
 * changed later is applied at once where the edition that is shown stays, and to the view that is awaited too:
 * so it holds, also where that replaces all of the view.
 */
export function holdChanges(past: LookingBack, screen: Screen): HeldChanges {
  let held: Omit<Asked, "change"> | null = null;
  const next = createStore<View | null>(null);
  const drop = () => {
    held = null;
    past.stop();
    next.set(null);
  };
  const arrive = (view: View, manner: Asked["manner"], isSuperseded = false) => {
    const end = held?.end;
    if (held !== null) past.stop();
    held = null;
    // Whoever asks what comes next is never told of what was shown before.
    if (next.get() !== null) next.set(view);
    screen.show(view, manner);
    if (next.get() === view) next.set(null);
    end?.(isSuperseded ? "dropped" : "shown");
  };
  const stopped = () => {
    const end = held?.end;
    held = null;
    next.set(null);
    end?.("stopped");
  };
  const ask = ({ change, manner, end }: Asked) => {
    const shown = screen.get();
    const here = change(shown);
    const awaited = next.get();
    const isSuperseded = awaited !== null && isElsewhere(here, shown) && isElsewhere(awaited, shown);
    const target = awaited === null || isSuperseded ? here : change(awaited);
    if (past.isReady(target)) {
      arrive(target, manner, isSuperseded);
      end?.("shown");
      return;
    }
    const isAtOnce = awaited !== null && isSameEdition(here, shown);
    if (isSuperseded) held?.end?.("dropped");
    held = {
      manner: isAtOnce ? (held?.manner ?? manner) : weightier(held?.manner ?? manner, manner),
      end: isSuperseded ? end : (held?.end ?? end),
    };
    next.set(target);
    past.prepare(target, () => arrive(target, held?.manner ?? manner), stopped);
    if (isAtOnce) screen.show(here, manner);
  };
  return { ask, drop, next };
}

/**
 * Whether a view stands at another place of a briefing, or at none. Who leaves the room, or enters it, while
 * another step is awaited does so with what is shown, and waits no longer.
 */
const isElsewhere = (view: View, shown: View): boolean => !isSameScript(view.script, shown.script);

const isSameScript = (a: Script | null, b: Script | null): boolean =>
  a?.briefing === b?.briefing && a?.step === b?.step && a?.aside === b?.aside;

const WEIGHTIEST_FIRST: readonly Asked["manner"][] = ["choice", "release", "gesture", "address"];

/** A choice, where either is one; and what the address does not have yet, before what it has. */
const weightier = (a: Asked["manner"], b: Asked["manner"]): Asked["manner"] =>
  WEIGHTIEST_FIRST.find((manner) => manner === a || manner === b) ?? a;

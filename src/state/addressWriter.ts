import type { View } from "../core/view/view";
import type { Outcome } from "./heldChanges";
import type { AddressBar, Manner } from "./viewStore";

/** How long a gesture rests before the address follows it, in milliseconds. */
const SETTLE = 250;

/** Whether Back undoes it. */
const isEntry = (manner: Manner | "nothing"): boolean => manner === "choice" || manner === "release";

/**
 * Writes the address: for a choice at once, for a gesture when it has come to rest. While an address that was read
 * is not shown yet, none is written over it; what came meanwhile is written then.
 */
export function addressWriter(bar: AddressBar, hashOf: (view: View) => string, shown: () => View) {
  let timer: number | null = null;
  let owed: Manner | "nothing" | null = null;
  const replace = () => bar.history.replaceState(null, "", hashOf(shown()));
  const push = (hash: string) => bar.history.pushState(null, "", hash);
  const forget = () => {
    if (timer !== null) bar.clearTimeout(timer);
    timer = null;
  };
  const settle = () => {
    if (timer === null) return;
    forget();
    replace();
  };
  const later = () => {
    forget();
    timer = bar.setTimeout(settle, SETTLE);
  };
  return {
    settle,
    /** The view is about to change. */
    follow: (next: View, manner: Manner) => {
      if (owed !== null) owed = isEntry(owed) ? owed : manner;
      else if (manner === "gesture") later();
      else {
        settle();
        if (hashOf(next) !== hashOf(shown())) push(hashOf(next));
      }
    },
    /** An address was read, and is to be shown. */
    reads: () => {
      forget();
      owed = "nothing";
    },
    /** It is shown, or never will be: who stopped it stays with what is shown, and has the address of that. */
    shown: (outcome: Outcome) => {
      const due = owed;
      owed = null;
      if (due === null || hashOf(shown()) === bar.location.hash) return;
      if (isEntry(due)) push(hashOf(shown()));
      else if (due === "gesture" || outcome === "stopped") replace();
    },
  };
}

import type { StoryIndex } from "../core/index/storyIndex";
import type { Change } from "../core/view/actions";
import { needsEvidence } from "../core/view/needs";
import type { View } from "../core/view/view";
import type { Asked, HeldChanges } from "./heldChanges";
import { hasFailed, isWhole, whenWhole } from "./rest";

/** A change, and whether already making it, not only showing it, takes the claims of the story. */
export interface AskedEarly extends Asked {
  readonly readsClaims?: boolean;
}

/** Changes of a view, some of which wait for the claims of a long story, and then for an edition. */
export interface EarlyChanges extends HeldChanges {
  readonly ask: (asked: AskedEarly) => void;
}

/** Changes that wait, on the view that was shown when the first of them came. */
interface Waiting extends Omit<Asked, "change"> {
  readonly base: View;
  /** All changes since, in their order, also those that were applied meanwhile. */
  readonly changes: readonly Change[];
  readonly stop: () => void;
}

/**
 * Puts off changes that need more of a long story than has come, until it has. Others are applied at once, and once
 * more after those that waited, so that the later choice holds. Where the rest cannot be read they are given up.
 */
export function onceWhole(index: StoryIndex, shown: () => View, held: HeldChanges): EarlyChanges {
  let waiting: Waiting | null = null;
  const forget = () => {
    waiting?.stop();
    waiting = null;
  };
  const come = () => {
    if (waiting === null) return;
    const { base, changes, manner, end } = waiting;
    forget();
    held.ask({ change: () => changes.reduce((view, change) => change(view), base), manner, end });
  };
  const giveUp = () => {
    const end = waiting?.end;
    forget();
    end?.("dropped");
  };
  const ask = ({ readsClaims = false, ...asked }: AskedEarly) => {
    if (isWhole(index)) {
      come();
      held.ask(asked);
      return;
    }
    const waits = readsClaims || needsEvidence(asked.change(shown()));
    if (waits && hasFailed(index)) {
      asked.end?.("dropped");
      return;
    }
    if (waiting !== null) waiting = { ...waiting, changes: [...waiting.changes, asked.change] };
    else if (waits) {
      const { change, manner, end } = asked;
      waiting = { base: shown(), changes: [change], manner, end, stop: whenWhole(index, come, giveUp) };
    }
    if (!waits) held.ask(asked);
  };
  const drop = () => {
    forget();
    held.drop();
  };
  return { ask, drop, next: held.next };
}

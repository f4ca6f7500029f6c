import type { Handout } from "../../core/export/handout";
import { inFrame } from "../../state/embedded";
import { createStore } from "../../state/store";
import type { Stills } from "./stills";

/** A handout with its pictures, ready for paper. */
export interface ReadyHandout {
  readonly handout: Handout;
  readonly stills: ReadonlyMap<string, Stills>;
}

/** The parts of `window` that the way to a handout and back touches, so that tests can hand in their own. */
export interface HistoryBar {
  readonly history: Pick<History, "pushState" | "back" | "state">;
  readonly addEventListener: (type: "popstate", listener: () => void) => void;
  readonly removeEventListener: (type: "popstate", listener: () => void) => void;
}

/** What the history keeps of the entry of a handout; its address is that of the view it was taken of. */
const ENTRY = "handout";

const store = createStore<ReadyHandout | null>(null);
let latest: ReadyHandout | null = null;

/** The handout that is shown in place of the app; null while none is. */
export const handoutStore = { get: store.get, subscribe: store.subscribe } as const;

/** Shows a handout as a step of the history, so that Back leads to the story. In a frame it is none. */
export function showHandout(ready: ReadyHandout, { history }: HistoryBar = window): void {
  if (!inFrame()) history.pushState(ENTRY, "");
  latest = ready;
  store.set(ready);
}

/** Goes back to the story, by the history where the handout is a step of it. */
export function leaveHandout({ history }: HistoryBar = window): void {
  if (history.state === ENTRY) history.back();
  else store.set(null);
}

/** Lets Back close the handout and Forward show it again; returns the undo. */
export function followHistory(bar: HistoryBar = window): () => void {
  const follow = () => store.set(bar.history.state === ENTRY ? latest : null);
  bar.addEventListener("popstate", follow);
  return () => bar.removeEventListener("popstate", follow);
}

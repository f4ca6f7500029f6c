import type { StoryIndex } from "../core/index/storyIndex";
import type { Change } from "../core/view/actions";
import { type Briefings, type Dropped, decodeView, encodeView } from "../core/view/address";
import { plainPage } from "../core/view/pages";
import type { View } from "../core/view/view";
import { holdChanges } from "./heldChanges";
import { type LookingBack, lookBack } from "./lookingBack";
import { createStore } from "./store";

/** How long a gesture rests before the address follows it, in milliseconds. */
const SETTLE = 250;

/** Whether a change is a choice, which Back undoes, or part of a gesture, which it does not. */
export type Manner = "choice" | "gesture";

/** The view of one story, tied to the address bar. */
export interface ViewStore {
  readonly get: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  /** Applies a change; the same object back means that nothing happens. */
  readonly act: (change: Change, manner?: Manner) => void;
  /** How the view last changed; a choice, where the address did. */
  readonly manner: () => Manner;
  /** What the last address asked for that the story does not have. */
  readonly dropped: () => readonly Dropped[];
  readonly dismissDropped: () => void;
  /** The address of the present view, for sharing: always on the plain page, which asks no other host and is in no frame. */
  readonly link: () => string;
  /** Stops listening to the window. */
  readonly close: () => void;
}

/** The parts of `window` that the store touches, so that tests can hand in their own. */
export interface AddressBar {
  readonly location: { readonly hash: string; readonly href: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  readonly addEventListener: (type: "popstate" | "hashchange", listener: () => void) => void;
  readonly removeEventListener: (type: "popstate" | "hashchange", listener: () => void) => void;
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

/**
 * Reads the address once per change of it and hands out the same view until it changes.
 * Choices push a history entry at once; gestures replace the present one when they rest.
 * `briefings` gives those that an address may name: the story's own unless told otherwise.
 * A change to an edition that `past` has first to work out comes when that is done (`heldChanges.ts`).
 */
export function createViewStore(
  index: StoryIndex,
  bar: AddressBar,
  briefings: () => Briefings = () => index.story.briefings,
  past: LookingBack = lookBack(index),
): ViewStore {
  const first = decodeView(bar.location.hash, index, briefings());
  const view = createStore(first.view);
  const dropped = createStore<readonly Dropped[]>(first.dropped);
  let timer: number | null = null;
  let last: Manner = "choice";

  const hashOf = (value: View) => `#${encodeView(value, index, briefings())}`;
  const settle = () => {
    if (timer === null) return;
    bar.clearTimeout(timer);
    timer = null;
    bar.history.replaceState(null, "", hashOf(view.get()));
  };
  const read = (isPrepared = false) => {
    if (timer !== null) bar.clearTimeout(timer);
    timer = null;
    waiting.drop();
    if (bar.location.hash === hashOf(view.get())) return;
    const next = decodeView(bar.location.hash, index, briefings());
    if (!isPrepared && !past.isReady(next.view)) return past.prepare(next.view, () => read(true));
    last = "choice";
    dropped.set(next.dropped);
    view.set(next.view);
  };
  const apply = (next: View, manner: Manner) => {
    if (next === view.get()) return;
    last = manner;
    if (manner === "choice") {
      settle();
      if (hashOf(next) !== hashOf(view.get())) bar.history.pushState(null, "", hashOf(next));
    } else {
      if (timer !== null) bar.clearTimeout(timer);
      timer = bar.setTimeout(settle, SETTLE);
    }
    view.set(next);
  };
  const waiting = holdChanges(past, view.get, apply);
  const unlisten = onAddress(bar, () => read());

  return {
    get: view.get,
    subscribe: (listener) => both(view.subscribe(listener), dropped.subscribe(listener)),
    act: waiting.act,
    manner: () => last,
    dropped: dropped.get,
    dismissDropped: () => dropped.set([]),
    link: () => `${plainPage(bar.location.href.replace(/#.*$/su, ""))}${hashOf(view.get())}`,
    close: () => {
      waiting.drop();
      settle();
      unlisten();
    },
  };
}

const both = (first: () => void, second: () => void) => () => {
  first();
  second();
};

/** Listens for another address; gives the undo. */
function onAddress(bar: AddressBar, listener: () => void): () => void {
  bar.addEventListener("popstate", listener);
  bar.addEventListener("hashchange", listener);
  return () => {
    bar.removeEventListener("popstate", listener);
    bar.removeEventListener("hashchange", listener);
  };
}

import type { StoryIndex } from "../core/index/storyIndex";
import type { Change } from "../core/view/actions";
import { type Briefings, type Dropped, decodeView, encodeView } from "../core/view/address";
import { needsEvidence } from "../core/view/needs";
import { plainPage } from "../core/view/pages";
import type { View } from "../core/view/view";
import { holdChanges } from "./heldChanges";
import { type LookingBack, lookBack } from "./lookingBack";
import { isWhole, whenWhole } from "./rest";
import { createStore } from "./store";

/** How long a gesture rests before the address follows it, in milliseconds. */
const SETTLE = 250;

/** Whether a change is a choice, which Back undoes, or part of a gesture, which it does not. */
export type Manner = "choice" | "gesture";

/** The view of one story, tied to the address bar. */
export interface ViewStore {
  readonly get: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Applies a change; the same object back means that nothing happens. One that needs more of a long story than
   * has come is applied when it has.
   */
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
  let last: Manner = "choice";
  let isOpen = true;

  const hashOf = (value: View) => `#${encodeView(value, index, briefings())}`;
  const address = addressWriter(bar, () => hashOf(view.get()));
  const read = (isPrepared = false) => {
    if (!isOpen) return;
    address.forget();
    waiting.drop();
    if (bar.location.hash === hashOf(view.get())) return;
    // What an address asks for is known only once it is read, and some of it is read by the claims.
    if (isPutOff(index, () => read())) return;
    const next = decodeView(bar.location.hash, index, briefings());
    if (!isPrepared && !past.isReady(next.view)) {
      past.prepare(next.view, () => read(true));
      return;
    }
    last = "choice";
    dropped.set(next.dropped);
    view.set(next.view);
  };
  const apply = (next: View, manner: Manner) => {
    if (!isOpen || next === view.get()) return;
    last = manner;
    if (manner === "choice") {
      address.settle();
      if (hashOf(next) !== hashOf(view.get())) bar.history.pushState(null, "", hashOf(next));
    } else address.later();
    view.set(next);
  };
  const waiting = holdChanges(past, view.get, apply);
  const unlisten = onAddress(bar, () => read());

  return {
    get: view.get,
    subscribe: (listener) => both(view.subscribe(listener), dropped.subscribe(listener)),
    act: onceRead(index, view.get, waiting.act),
    manner: () => last,
    dropped: dropped.get,
    dismissDropped: () => dropped.set([]),
    link: () => `${plainPage(bar.location.href.replace(/#.*$/su, ""))}${hashOf(view.get())}`,
    close: () => {
      waiting.drop();
      address.settle();
      isOpen = false;
      unlisten();
    },
  };
}

/** Puts off a change that needs more of a long story than has come; it is applied to what is shown then. */
function onceRead(index: StoryIndex, shown: () => View, act: ViewStore["act"]): ViewStore["act"] {
  const gated = (change: Change, manner: Manner = "choice"): void => {
    const needs = needsEvidence(change(shown()));
    if (!needs || !isPutOff(index, () => gated(change, manner))) act(change, manner);
  };
  return gated;
}

/** Whether the claims of a long story have still to come; then something is done once they have. */
function isPutOff(index: StoryIndex, run: () => void): boolean {
  if (isWhole(index)) return false;
  whenWhole(index, run);
  return true;
}

/** Writes the address when a gesture has come to rest. */
function addressWriter(bar: AddressBar, hash: () => string) {
  let timer: number | null = null;
  const forget = () => {
    if (timer !== null) bar.clearTimeout(timer);
    timer = null;
  };
  const settle = () => {
    if (timer === null) return;
    forget();
    bar.history.replaceState(null, "", hash());
  };
  const later = () => {
    forget();
    timer = bar.setTimeout(settle, SETTLE);
  };
  return { forget, settle, later };
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

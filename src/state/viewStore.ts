import type { StoryIndex } from "../core/index/storyIndex";
import type { Change } from "../core/view/actions";
import {
  type Briefings,
  type Dropped,
  decodeView,
  encodeView,
  isReadWithoutClaims,
} from "../core/view/address";
import { plainPage } from "../core/view/pages";
import { sameSelection, type View } from "../core/view/view";
import { addressWriter } from "./addressWriter";
import { type Asked, holdChanges, type Outcome } from "./heldChanges";
import { type LookingBack, lookBack } from "./lookingBack";
import { type AskedEarly, onceWhole } from "./onceWhole";
import { createStore, type Store } from "./store";

/**
 * Whether a change is a choice, which Back undoes, or part of a gesture, which it does not; or the release that ends
 * one, which Back undoes, but which changes next to nothing and is followed as the gesture was.
 */
export type Manner = "choice" | "release" | "gesture";

/** The view of one story, tied to the address bar. */
export interface ViewStore {
  readonly get: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  /** The view that was asked for last: what is shown, or what waits to be; for what goes on from there. */
  readonly next: Pick<Store<View>, "get" | "subscribe">;
  /**
   * Applies a change; the same object back means that nothing happens. One that needs more of a long story than
   * has come is applied when it has.
   */
  readonly act: (change: Change, manner?: Manner) => void;
  /** Applies, as a choice, a change that is made of the story's claims, such as a saved view, once all have come. */
  readonly actWhole: (change: Change) => void;
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
 * A change to an edition that `past` has first to work out comes when that is done (`heldChanges.ts`), one that
 * needs the claims of a long story when they have come (`onceWhole.ts`). An address is read the same way.
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
  const address = addressWriter(bar, hashOf, view.get);
  const show = (next: View, manner: Asked["manner"]) => {
    if (next === view.get()) return;
    last = manner === "address" ? "choice" : manner;
    if (manner !== "address") address.follow(next, manner);
    view.set(manner === "address" ? keepingSelection(next, view.get()) : next);
  };
  const waiting = onceWhole(index, view.get, holdChanges(past, { get: view.get, show }));
  const read = () => {
    const { hash } = bar.location;
    waiting.drop();
    address.reads();
    if (hash === hashOf(view.get())) return address.shown("dropped");
    const end = (outcome: Outcome, inVain: readonly Dropped[] | null) => {
      if (inVain !== null) dropped.set(inVain);
      address.shown(outcome);
    };
    waiting.ask(askedBy(hash, () => decodeView(hash, index, briefings()), end));
  };
  const ask = (asked: AskedEarly) => {
    if (isOpen) waiting.ask(asked);
  };
  const unlisten = onAddress(bar, read);

  return {
    get: view.get,
    subscribe: (listener) => both(view.subscribe(listener), dropped.subscribe(listener)),
    next: {
      get: () => waiting.next.get() ?? view.get(),
      subscribe: (listener) => both(view.subscribe(listener), waiting.next.subscribe(listener)),
    },
    act: (change, manner = "choice") => ask({ change, manner }),
    actWhole: (change) => ask({ change, manner: "choice", readsClaims: true }),
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

/** A view that was read, with the selection of the view before it where that is the same: nobody chose it again. */
const keepingSelection = (next: View, { selection }: View): View =>
  sameSelection(next.selection, selection) ? { ...next, selection } : next;

/** What an address asks for, which is read once; `end` is told with it what it asked for in vain, where it is shown. */
function askedBy(
  hash: string,
  decode: () => ReturnType<typeof decodeView>,
  end: (outcome: Outcome, inVain: readonly Dropped[] | null) => void,
): AskedEarly {
  let made: ReturnType<typeof decodeView> | null = null;
  const decoded = () => {
    made ??= decode();
    return made;
  };
  return {
    change: () => decoded().view,
    manner: "address",
    readsClaims: !isReadWithoutClaims(hash),
    end: (outcome) => end(outcome, outcome === "shown" ? decoded().dropped : null),
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

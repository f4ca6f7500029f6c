import {
  type Context,
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useDeferredValue,
  useMemo,
  useSyncExternalStore,
} from "react";
import type { BitSet } from "../core/index/bitset";
import { editionIndex } from "../core/index/editions";
import { shown } from "../core/index/shown";
import type { StoryIndex } from "../core/index/storyIndex";
import type { EventId, SourceId } from "../core/story/ids";
import type { Story } from "../core/story/model";
import { type Briefings, decodeView, isReadWithoutClaims } from "../core/view/address";
import { needsEvidence } from "../core/view/needs";
import { CONDITIONS, type Condition, type Filter, isActive, type View } from "../core/view/view";
import { type Before, rememberBefore } from "./before";
import { type DraftHome, type Drafts, hasDrafts, openDrafts, withDrafts, writtenOut } from "./drafts";
import { type Hover, hoverStore } from "./hover";
import type { OpenDraft } from "./openDraft";
import { useOncePainted } from "./paint";
import { isWhole, type Rest, useRestOf, whenWhole } from "./rest";
import { useReach } from "./searchReach";
import { createStore, type Store } from "./store";
import { usePaced } from "./usePaced";
import { type AddressBar, createViewStore, type ViewStore } from "./viewStore";

/** One open story: the index of all of it, and the view of it. */
export interface Session {
  readonly index: StoryIndex;
  readonly store: ViewStore;
  readonly before: Before;
  /** Those of the story, and the drafts of this browser. */
  readonly briefings: Store<Briefings>;
  readonly drafts: Drafts;
  /** Stops listening to the window. */
  readonly close: () => void;
}

/** Opens a session on the address bar of a window; close it when it ends. Without a home for drafts none is kept. */
export function createSession(index: StoryIndex, bar: AddressBar, home: DraftHome | null = null): Session {
  const drafts = openDrafts(index, home);
  const all = () => withDrafts(index.story.briefings, drafts.get());
  const briefings = createStore<Briefings>(all());
  const store = createViewStore(index, bar, briefings.get);
  const before = rememberBefore(store);
  const stop = drafts.subscribe(() => briefings.set(all()));
  const close = () => {
    stop();
    before.close();
    drafts.close();
    store.close();
  };
  return { index, briefings, store, before, drafts, close };
}

/**
 * Whether a session can open before all of a long story is there: at a view that needs no more than what is drawn,
 * where no draft of a briefing, which is checked against the claims, lies in this browser.
 */
export function opensEarly(index: StoryIndex, fragment: string, home: DraftHome): boolean {
  if (isWhole(index)) return true;
  if (!isReadWithoutClaims(fragment) || hasDrafts(index.story.id, home)) return false;
  return !needsEvidence(decodeView(fragment, index, index.story.briefings).view);
}

/** The view that a session opens with, also at a step of a draft; all of the story has to be there. */
export const openingView = (index: StoryIndex, fragment: string, home: DraftHome): View =>
  decodeView(writtenOut(fragment, index, home), index).view;

/** A session whose view never changes and that no address follows: for what is rendered to be taken away. */
export function stillSession(index: StoryIndex, view: View): Session {
  const store: ViewStore = {
    get: () => view,
    subscribe: () => () => {},
    next: { get: () => view, subscribe: () => () => {} },
    act: () => {},
    actWhole: () => {},
    manner: () => "choice",
    dropped: () => [],
    dismissDropped: () => {},
    link: () => "",
    close: () => {},
  };
  const briefings = createStore<Briefings>(index.story.briefings);
  const before: Before = { get: () => null, close: () => {} };
  return { index, store, before, briefings, drafts: openDrafts(index, null), close: () => {} };
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return (
    <SessionContext value={session}>
      <Following>{children}</Following>
    </SessionContext>
  );
}

/** The filter as it is followed, and as it is followed later: handed down, so that no view renders before it has changed. */
const FollowedContext = createContext<Filter | null>(null);
const LaterContext = createContext<Filter | null>(null);
const WindowContext = createContext<View["window"]>(null);

/** Of so many events a drag of the period is smooth only if counts that nobody can read meanwhile do not follow each step. */
const MANY = 2_000;

function Following({ children }: { children: ReactNode }) {
  const { index, store } = useSession();
  const present = useViewPart((view) => view.filter);
  const isChoice = store.manner() === "choice";
  // React would begin with what comes later before the browser has painted what came at once.
  const painted = useOncePainted(present);
  const deferred = useDeferredValue(isChoice ? painted : present);
  const later = usePaced(deferred, !isChoice && index.all.size >= MANY);
  return (
    <FollowedContext value={isChoice ? present : deferred}>
      <LaterContext value={later}>
        <WindowFollowing>{children}</WindowFollowing>
      </LaterContext>
    </FollowedContext>
  );
}

function WindowFollowing({ children }: { children: ReactNode }) {
  const { store } = useSession();
  const present = useViewPart((view) => view.window);
  const followed = useOncePainted(present, store.manner() === "gesture");
  return <WindowContext value={followed}>{children}</WindowContext>;
}

/** What is in it follows after what follows later: a frame has room for one of both. */
export function LaterStill({ children }: { children: ReactNode }) {
  return <LaterContext value={useDeferredValue(useLaterFilter())}>{children}</LaterContext>;
}

function useHandedDown<T>(context: Context<T>): NonNullable<T> {
  const value = useContext(context);
  if (value == null) throw new Error("A view was rendered outside <SessionProvider>.");
  return value;
}

const useSession = (): Session => useHandedDown(SessionContext);

/**
 * The index of what is shown: the story as known at the view's instant and without the sources
 * that it leaves out. The same object for as long as these stay the same.
 */
export function useIndex(): StoryIndex {
  const { index } = useSession();
  const asOf = useViewPart((view) => view.asOf);
  const without = useViewPart((view) => view.without);
  return editionIndex(index, asOf, without);
}

/** The index of the whole story: everything in its files, as known today. */
export const useWholeIndex = (): StoryIndex => useSession().index;

/** How far the evidence of the story has come. */
export const useRest = (): Rest => useRestOf(useSession().index);

/** Does something as soon as all of the story is there, for handlers that ask for more than the view shows. */
export function useWhenWhole(): (run: () => void) => void {
  const { index } = useSession();
  return useCallback((run) => void whenWhole(index, run), [index]);
}

/** As `useIndex`, but with the sources that the view leaves out: what falls without them is told by it. */
export function useAllSources(): StoryIndex {
  const { index } = useSession();
  const asOf = useViewPart((view) => view.asOf);
  return editionIndex(index, asOf, NONE);
}

const NONE: readonly SourceId[] = [];

/** The edition that the view compares with, without the same sources; null when it compares with none. */
export function useEarlier(): Story | null {
  const { index } = useSession();
  const since = useViewPart((view) => view.since);
  const without = useViewPart((view) => view.without);
  return since === null ? null : editionIndex(index, since, without).story;
}

/** The view store, for handlers: `useViewStore().act(selectEvent(id))`. */
export const useViewStore = (): ViewStore => useSession().store;

/** The briefings that can be shown: those of the story, and the drafts of this browser. */
export function useBriefings(): Briefings {
  const { briefings } = useSession();
  return useSyncExternalStore(briefings.subscribe, briefings.get);
}

/** The drafts of this browser, for handlers. */
export const useDraftStore = (): Drafts => useSession().drafts;

/** The drafts of this browser, the latest first. */
export function useDrafts(): readonly OpenDraft[] {
  const { drafts } = useSession();
  return useSyncExternalStore(drafts.subscribe, drafts.get);
}

/** The view that a briefing was opened from, for handlers. */
export const useBefore = (): Before => useSession().before;

/** The present view. */
export function useView(): View {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** One part of the view; the component renders again only when that part changes. */
export function useViewPart<T>(part: (view: View) => T): T {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/**
 * The filter as map and timeline show it. A choice is answered at once; a gesture is followed at a lower priority
 * than the pointer: while a brush is dragged, views are drawn in slices and may skip a step, and the drag
 * itself stays smooth.
 */
export const useFollowedFilter = (): Filter => useHandedDown(FollowedContext);

/**
 * The timeline's window as it is drawn. A choice of a period moves it as well: then the events in it come first, and
 * the window once they are painted, as one frame has no room for both.
 */
export const useFollowedWindow = (): View["window"] => useContext(WindowContext);

/** The events that meet every condition but those in `except`, by the filter as it is followed. */
export const useShown = (...except: Condition[]): BitSet => useShownBy(useFollowedFilter(), except);

/** As `useFollowedFilter`, for what may come a moment after map and timeline: of a choice, once these are painted. */
export const useLaterFilter = (): Filter => useHandedDown(LaterContext);

/** As `useShown`, by the filter as it is followed later. */
export const useShownLater = (...except: Condition[]): BitSet => useShownBy(useLaterFilter(), except);

function useShownBy(filter: Filter, except: readonly Condition[]): BitSet {
  const index = useIndex();
  const reach = useReach(index);
  // A text finds more once the words have come; no other condition asks for them.
  const key = [...except, ...(isActive(filter, "text") ? [reach] : [])].join();
  return useMemo(() => {
    const left = key.split(",");
    return shown(index, filter, ...CONDITIONS.filter((condition) => left.includes(condition)));
  }, [index, filter, key]);
}

/** What is hovered anywhere. */
export const useHover = (): Hover | null => useSyncExternalStore(hoverStore.subscribe, hoverStore.get);

/** Whether this event is hovered anywhere; renders again only when that changes. */
export const useIsHovered = (id: EventId): boolean =>
  useSyncExternalStore(hoverStore.subscribe, () => hoverStore.get()?.events.has(id) ?? false);

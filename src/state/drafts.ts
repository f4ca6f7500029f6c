import type { Draft, Edit } from "../core/briefing/draft";
import { textIn } from "../core/briefing/draftFields";
import { type History, record, redo, undo } from "../core/briefing/history";
import { freeId } from "../core/briefing/slug";
import type { StoryIndex } from "../core/index/storyIndex";
import type { BriefingId } from "../core/story/ids";
import type { Briefing } from "../core/story/model";
import type { Briefings } from "../core/view/address";
import { openShelf, type Shelf } from "./draftShelf";
import {
  checked,
  fresh,
  heard,
  kept,
  type OpenDraft,
  opened,
  ours,
  removed,
  restored,
  theirs,
} from "./openDraft";
import { whenWhole } from "./rest";
import { createStore, type Store } from "./store";

/** The drafts of one story. Every change is kept at once; none is lost when it cannot be. */
export interface Drafts extends Omit<Store<readonly OpenDraft[]>, "set"> {
  /** Adds a draft under an id that nothing else has, and gives the key to find it by. */
  readonly add: (draft: Draft) => string;
  /** `what` names the change for Undo; changes of one `part` are undone together. */
  readonly edit: (key: string, edit: Edit, what: string, part?: string) => void;
  readonly undo: (key: string) => void;
  readonly redo: (key: string) => void;
  readonly remove: (key: string) => void;
  /**
   * Brings back the draft that was removed last, with all that can be undone in it and what another
   * tab kept of it. Where another draft has been given its key or its id meanwhile it gets others.
   */
  readonly restore: () => void;
  /** Tries again to keep a draft. */
  readonly save: (key: string) => void;
  /** Takes what the other tab keeps; Undo leads back. */
  readonly takeTheirs: (key: string) => void;
  /** Keeps what is here, in place of what the other tab keeps. */
  readonly keepOurs: (key: string) => void;
  readonly close: () => void;
}

/** The parts of `window` that drafts touch. */
export type DraftHome = Pick<Window, "localStorage" | "addEventListener" | "removeEventListener">;

/** Opens the drafts of a story; without a home they live as long as the page. */
export function openDrafts(index: StoryIndex, home: DraftHome | null): Drafts {
  const shelf = shelfIn(home, index.story.id);
  const list = createStore<readonly OpenDraft[]>(shelf.all().map((kept) => opened(kept, index)));
  const bin: OpenDraft[] = [];
  /** Puts another in the place of a draft, or takes it away (null). */
  const swap = (key: string, next: (draft: OpenDraft) => OpenDraft | null) =>
    list.set(list.get().flatMap((each) => (each.key === key ? (next(each) ?? []) : each)));
  const change = (key: string, next: (history: History<Draft>) => History<Draft>) =>
    swap(key, (draft) => {
      const history = next(draft.history);
      if (history === draft.history) return draft;
      return kept({ ...checked(draft, history, index), fromElsewhere: false }, shelf);
    });
  const insert = (draft: OpenDraft) => list.set([draft, ...list.get()]);
  const stop = home === null ? () => undefined : listen(home, shelf, list, index);
  return {
    get: list.get,
    subscribe: list.subscribe,
    add: (draft) => {
      const added = { ...draft, id: freeId(draft.id, takenIds(index, list.get())) };
      const key = shelf.freeKey(added.id, keysOf(list.get()));
      insert(kept(fresh(key, added, index), shelf));
      return key;
    },
    edit: (key, edit, what, part) =>
      change(key, (history) => record(history, edit(history.present), what, part ?? null)),
    undo: (key) => change(key, undo),
    redo: (key) => change(key, redo),
    remove: (key) =>
      swap(key, (draft) => {
        bin.push(removed(draft, shelf));
        return null;
      }),
    restore: () => {
      const draft = bin.pop();
      if (draft === undefined) return;
      const key = shelf.freeKey(draft.key, keysOf(list.get()));
      insert(restored(withOwnId(draft, list.get(), index), key, shelf));
    },
    save: (key) => swap(key, (draft) => kept(draft, shelf)),
    takeTheirs: (key) => swap(key, (draft) => theirs(draft, index)),
    keepOurs: (key) => swap(key, (draft) => kept(ours(draft), shelf)),
    close: stop,
  };
}

const shelfIn = (home: DraftHome | null, story: string): Shelf =>
  openShelf(() => {
    if (home === null) throw new Error("There is no storage.");
    return home.localStorage;
  }, story);

/** Whether this browser keeps any draft of a story. */
export const hasDrafts = (story: string, home: DraftHome): boolean => shelfIn(home, story).all().length > 0;

/**
 * The fragment of an address with the saved view of its step written out, where that is a step of a draft: to see what
 * it shows before the drafts are opened, whose check looks at all that they show.
 */
export function writtenOut(fragment: string, { story }: StoryIndex, home: DraftHome): string {
  const cut = fragment.indexOf("?");
  const parts = cut < 0 ? [] : fragment.slice(cut + 1).split("&");
  const named = (key: string) => parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  if ([...story.briefings.keys()].some((id) => id === named("brief"))) return fragment;
  const kept = shelfIn(home, story.id).all();
  const draft = kept.find(({ draft: { id } }) => id === named("brief"))?.draft;
  const step = draft?.steps.find(({ id }) => id === named("step")) ?? draft?.steps[0];
  if (step === undefined) return fragment;
  const view = textIn(step, "view");
  const others = parts.filter((part) => !/^(brief|step|aside)(=|$)/u.test(part));
  return [view.includes("?") ? view : `${view}?`, ...others].join("&");
}

/** The briefings of the story and those drafts that have a sound step; the story's own win where ids are the same. */
export function withDrafts(own: Briefings, drafts: readonly OpenDraft[]): Briefings {
  const all = new Map<BriefingId, Briefing>(own);
  for (const { briefing } of drafts) {
    if (briefing !== null && !all.has(briefing.id)) all.set(briefing.id, briefing);
  }
  return all;
}

const keysOf = (drafts: readonly OpenDraft[]): string[] => drafts.map(({ key }) => key);

/** The ids of everything that the room can show. */
const takenIds = (index: StoryIndex, drafts: readonly OpenDraft[]): string[] => [
  ...index.story.briefings.keys(),
  ...drafts.map(({ history }) => history.present.id),
];

/** The draft with an id of its own where another has been given its id; Undo leads back. */
function withOwnId(draft: OpenDraft, others: readonly OpenDraft[], index: StoryIndex): OpenDraft {
  const { present } = draft.history;
  if (!others.some(({ history }) => history.present.id === present.id)) return draft;
  const id = freeId(present.id, takenIds(index, others));
  return checked(draft, record(draft.history, { ...present, id }, "New id, as another draft has it"), index);
}

/** Follows what other tabs do, and warns before a tab is closed that holds what could not be kept. Returns the undo. */
function listen(
  home: DraftHome,
  shelf: Shelf,
  list: Store<readonly OpenDraft[]>,
  index: StoryIndex,
): () => void {
  let open = true;
  const onStorage = (event: StorageEvent) => void whenWhole(index, () => open && take(event));
  const take = ({ key: name, newValue }: StorageEvent) => {
    const key = name === null ? null : shelf.keyOf(name);
    if (name === null || key === null) return;
    const found = shelf.read(name, newValue);
    const here = list.get().find((each) => each.key === key);
    if (here === undefined) {
      if (found !== null) list.set([opened(found, index), ...list.get()]);
    } else if (here.base !== newValue) {
      const next = heard(here, found, index);
      list.set(list.get().flatMap((each) => (each === here ? (next ?? []) : each)));
    }
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    if (list.get().some(({ saving }) => saving.type !== "saved")) event.preventDefault();
  };
  home.addEventListener("storage", onStorage);
  home.addEventListener("beforeunload", onLeave);
  return () => {
    open = false;
    home.removeEventListener("storage", onStorage);
    home.removeEventListener("beforeunload", onLeave);
  };
}

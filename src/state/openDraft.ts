import type { Draft } from "../core/briefing/draft";
import { type History, record, startHistory } from "../core/briefing/history";
import { checkDraft } from "../core/briefing/problems";
import type { StoryIndex } from "../core/index/storyIndex";
import type { Issue } from "../core/parse/issue";
import type { Briefing } from "../core/story/model";
import type { Shelf, ShelfDraft } from "./draftShelf";

/** Whether the browser keeps what was written. */
export type Saving =
  | { readonly type: "saved"; readonly at: number }
  /** It does not: the draft lives in this tab alone. */
  | { readonly type: "failed"; readonly why: string }
  /** Another tab keeps something else, or has deleted it (null). Nothing is kept until somebody chooses. */
  | { readonly type: "differs"; readonly theirs: ShelfDraft | null };

/** A draft that can be edited, with what the check says of it. */
export interface OpenDraft {
  readonly key: string;
  readonly history: History<Draft>;
  /** Its sound steps; null when there is none. */
  readonly briefing: Briefing | null;
  readonly issues: readonly Issue[];
  readonly saving: Saving;
  /** The last change came from another tab. */
  readonly fromElsewhere: boolean;
  /** What the storage held when this was last read or kept; null when it never was. */
  readonly base: string | null;
}

/** A draft that nobody has kept yet. */
export function fresh(key: string, draft: Draft, index: StoryIndex): OpenDraft {
  const { briefing, issues } = checkDraft(draft, index);
  const saving = { type: "saved", at: 0 } as const;
  return { key, history: startHistory(draft), briefing, issues, saving, fromElsewhere: false, base: null };
}

/** A draft as it was kept. */
export const opened = ({ key, draft, saved, raw }: ShelfDraft, index: StoryIndex): OpenDraft => ({
  ...fresh(key, draft, index),
  saving: { type: "saved", at: saved },
  base: raw,
});

/** The draft after a change. */
export const checked = (draft: OpenDraft, history: History<Draft>, index: StoryIndex): OpenDraft => ({
  ...draft,
  ...checkDraft(history.present, index),
  history,
});

/** The draft after an attempt to keep it; what somebody still has to choose about is left alone. */
export function kept(draft: OpenDraft, shelf: Shelf): OpenDraft {
  if (draft.saving.type === "differs" && draft.base !== (draft.saving.theirs?.raw ?? null)) return draft;
  const outcome = shelf.keep(draft.key, draft.history.present, draft.base);
  switch (outcome.type) {
    case "saved":
      return { ...draft, saving: { type: "saved", at: outcome.at }, base: outcome.raw };
    case "failed":
      return { ...draft, saving: outcome };
    case "changed":
      return { ...draft, saving: { type: "differs", theirs: outcome.theirs } };
  }
}

/** A draft as it is after its removal, with what another tab has kept of it and nobody here has seen. */
export function removed(draft: OpenDraft, shelf: Shelf): OpenDraft {
  const theirs = shelf.remove(draft.key, draft.base);
  return theirs === null ? draft : { ...draft, saving: { type: "differs", theirs } };
}

/** A removed draft as it comes back under a key that is free; where two tabs differed, they do again. */
export function restored(draft: OpenDraft, key: string, shelf: Shelf): OpenDraft {
  const back: OpenDraft = { ...draft, key, base: null };
  const other = draft.saving.type === "differs" ? draft.saving.theirs : null;
  if (other === null) return kept(back, shelf);
  const again = shelf.keep(key, other.draft, null);
  if (again.type !== "saved") return back;
  const theirs = { key, draft: other.draft, saved: again.at, raw: again.raw };
  return { ...back, saving: { type: "differs", theirs } };
}

/** The draft as the other tab keeps it; Undo leads back to what was here. */
const followed = (draft: OpenDraft, theirs: ShelfDraft, index: StoryIndex): OpenDraft => ({
  ...checked(draft, record(draft.history, theirs.draft, "Change in another tab"), index),
  saving: { type: "saved", at: theirs.saved },
  fromElsewhere: true,
  base: theirs.raw,
});

/** A draft after another tab has changed or deleted (null) it; null when it goes here too, untouched as it is. */
export function heard(here: OpenDraft, theirs: ShelfDraft | null, index: StoryIndex): OpenDraft | null {
  if (here.saving.type === "saved" && theirs !== null) return followed(here, theirs, index);
  if (here.saving.type === "saved" && here.history.past.length === 0) return null;
  return { ...here, saving: { type: "differs", theirs } };
}

/** The draft as the other tab keeps it; null when it was deleted there. */
export function theirs(draft: OpenDraft, index: StoryIndex): OpenDraft | null {
  if (draft.saving.type !== "differs") return draft;
  return draft.saving.theirs === null ? null : followed(draft, draft.saving.theirs, index);
}

/** The draft as it is here, to be kept in place of what the other tab keeps. */
export const ours = (draft: OpenDraft): OpenDraft =>
  draft.saving.type === "differs" ? { ...draft, base: draft.saving.theirs?.raw ?? null } : draft;

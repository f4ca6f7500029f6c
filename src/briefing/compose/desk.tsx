import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Draft, type Edit, setField } from "../../core/briefing/draft";
import { type Problem, problemsOf } from "../../core/briefing/problems";
import type { Briefing } from "../../core/story/model";
import type { OpenDraft } from "../../state/openDraft";
import { useBriefings, useDraftStore } from "../../state/session";

/** The draft that is worked on, and how. */
export interface Desk {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** Its sound steps as the room has them; null where the room cannot show it. */
  readonly inRoom: Briefing | null;
  /** `what` names the change for Undo; changes of one `part` are undone together. */
  readonly edit: (edit: Edit, what: string, part?: string) => void;
  /** Sets a field of a step by one choice, which is undone by itself; with `typed`, the text that is typed in, letter by letter. */
  readonly set: (step: string, field: string, value: unknown, what: string, typed?: string) => void;
  /** Tells what was done; `offerUndo` puts a button beside it. */
  readonly say: (words: string, offerUndo?: boolean) => void;
}

const DeskContext = createContext<Desk | null>(null);

interface DeskProps {
  readonly open: OpenDraft;
  readonly say: Desk["say"];
  readonly children: ReactNode;
}

/** Puts a draft before everything inside. */
export function DeskProvider({ open, say, children }: DeskProps) {
  const drafts = useDraftStore();
  const briefings = useBriefings();
  const { key, history, issues, briefing } = open;
  const desk = useMemo((): Desk => {
    const draft = history.present;
    const edit: Desk["edit"] = (change, what, part) => drafts.edit(key, change, what, part);
    return {
      draft,
      edit,
      say,
      problems: problemsOf(draft, issues),
      inRoom: briefing !== null && briefings.get(briefing.id) === briefing ? briefing : null,
      set: (step, field, value, what, typed) =>
        edit(setField(step, field, value), what, typed && `${step} ${typed}`),
    };
  }, [drafts, key, history, issues, briefing, briefings, say]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The draft that is worked on; throws outside of `DeskProvider`. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("A part of the composer was rendered outside <DeskProvider>.");
  return desk;
}

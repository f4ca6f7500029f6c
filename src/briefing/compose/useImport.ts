import { useState } from "react";
import { readDraft } from "../../core/briefing/file";
import { checkDraft } from "../../core/briefing/problems";
import { compose } from "../../state/composing";
import { useDraftStore, useDrafts, useWholeIndex } from "../../state/session";

/** What came of an import. */
export interface Report {
  /** Whether anything could be read. */
  readonly ok: boolean;
  readonly title: string;
  readonly notes: readonly string[];
}

export interface Files {
  /** Reads files as drafts and opens the last one. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Of the last import; null when there was none, or it was put away. */
  readonly report: Report | null;
  readonly dismiss: () => void;
  /** Whether a file is held over the composer. */
  readonly over: boolean;
  readonly setOver: (over: boolean) => void;
}

/** Import of briefings' files. Nothing that is there is overwritten: a file whose id is taken gets another. */
export function useImport(say: (words: string) => void): Files {
  const drafts = useDrafts();
  const store = useDraftStore();
  const index = useWholeIndex();
  const [report, setReport] = useState<Report | null>(null);
  const [over, setOver] = useState(false);
  const takeOne = async (file: File) => {
    const { draft, notes } = readDraft(await file.text(), file.name);
    if (draft === null) {
      setReport({ ok: false, title: "This file could not be imported", notes });
      return;
    }
    const same = drafts.find(({ history }) => JSON.stringify(history.present) === JSON.stringify(draft));
    const key = same?.key ?? store.add(draft);
    const id = store.get().find((each) => each.key === key)?.history.present.id ?? draft.id;
    const { issues } = checkDraft({ ...draft, id }, index);
    const faulty = new Set(issues.flatMap((issue) => issue.id ?? [])).size;
    const sound = draft.steps.length - faulty;
    const all = [
      ...notes,
      ...(same === undefined ? [] : ["It is a draft of this browser already, and nothing was changed."]),
      ...(id === draft.id
        ? []
        : [`“${draft.id}” is the id of another briefing here; the import got “${id}”.`]),
      ...(faulty === 0
        ? []
        : [`${sound} of its ${draft.steps.length} steps can be shown; the others say what to mend.`]),
    ];
    compose({ draft: key, step: null, aside: false });
    setReport(all.length === 0 ? null : { ok: true, title: `“${file.name}” was imported`, notes: all });
    say(`“${file.name}” imported, ${draft.steps.length} steps.`);
  };
  const take = async (files: readonly File[]) => {
    for (const file of files) {
      try {
        await takeOne(file);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        setReport({ ok: false, title: "This file could not be read", notes: [`“${file.name}”: ${why}`] });
      }
    }
  };
  return { take, report, dismiss: () => setReport(null), over, setOver };
}

import { type DragEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Draft } from "../../core/briefing/draft";
import { compose, stopComposing, useComposing } from "../../state/composing";
import type { OpenDraft } from "../../state/openDraft";
import { useDraftStore, useDrafts } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "./Composer.module.css";
import { DeskProvider } from "./desk";
import { Editor } from "./Editor";
import { ImportReport } from "./ImportReport";
import { Start } from "./Start";
import { Toast } from "./Toast";
import { useImport } from "./useImport";

/** What was done last, in words, and the way to undo it. */
interface Said {
  readonly words: string;
  readonly onUndo: (() => void) | null;
  /** What the draft became by it: once it is something else, Undo would undo something else. */
  readonly became?: Draft | undefined;
}

/** Where briefings are written: the choice of a draft, or one draft with its steps. */
export function Composer() {
  const drafts = useDrafts();
  const store = useDraftStore();
  const composing = useComposing();
  const [said, setSaid] = useState<Said | null>(null);
  const key = composing?.draft ?? null;
  const open = drafts.find((each) => each.key === key);
  const say = useCallback(
    (words: string, offerUndo = false) =>
      setSaid({
        words,
        onUndo: offerUndo && key !== null ? () => store.undo(key) : null,
        became: presentIn(store.get(), key),
      }),
    [key, store],
  );
  const onUndo = said?.became === undefined || said.became === presentIn(drafts, key) ? said?.onUndo : null;
  const files = useImport((words) => setSaid({ words, onUndo: null }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const switched = document.activeElement?.closest("[data-column-switch]") ?? null;
    if (switched === null) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });
  const remove = (which: string, title: string) => {
    store.remove(which);
    compose({ draft: null, step: null });
    setSaid({ words: `“${title}” deleted.`, onUndo: store.restore });
    heading.current?.focus();
  };
  return (
    <section
      className={styles.composer}
      data-view="composer"
      aria-labelledby="composer-title"
      data-over={files.over}
      onDragOver={(event) => onDragOver(event, files.setOver)}
      onDragLeave={() => files.setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        files.setOver(false);
        void files.take([...event.dataTransfer.files]);
      }}
    >
      <div className={styles.head}>
        <h2 id="composer-title" ref={heading} tabIndex={-1}>
          Compose a briefing
        </h2>
        <Button title="Closes the composer; drafts stay in this browser" onClick={stopComposing}>
          Done
        </Button>
      </div>
      <ImportReport report={files.report} onClose={files.dismiss} />
      {open === undefined ? (
        <Start files={files} onRemove={remove} />
      ) : (
        <DeskProvider key={open.key} open={open} say={say}>
          <Editor open={open} onRemove={remove} />
        </DeskProvider>
      )}
      <Toast
        words={said?.words ?? ""}
        onUndo={
          onUndo &&
          (() => {
            onUndo();
            setSaid({ words: "Undone.", onUndo: null });
            heading.current?.focus({ preventScroll: true });
          })
        }
        onClose={() => setSaid(null)}
      />
    </section>
  );
}

/** The draft of a key as it is; undefined where there is none. */
const presentIn = (drafts: readonly OpenDraft[], key: string | null): Draft | undefined =>
  drafts.find((each) => each.key === key)?.history.present;

/** Lets files be dropped, and nothing else. */
function onDragOver(event: DragEvent, setOver: (over: boolean) => void): void {
  if (!event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  setOver(true);
}

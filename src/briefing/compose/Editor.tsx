import { ArrowLeft, Download, type LucideIcon, Redo2, Trash2, Undo2 } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { nameOf, secondsIn, textIn } from "../../core/briefing/draftFields";
import { problemsAt } from "../../core/briefing/problems";
import { compose } from "../../state/composing";
import type { OpenDraft } from "../../state/openDraft";
import { useDraftStore } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "./Composer.module.css";
import { Details } from "./Details";
import { useDesk } from "./desk";
import { ExportDialog } from "./ExportDialog";
import { Problems } from "./Problems";
import { SaveState } from "./SaveState";
import { focusStep } from "./StepActions";
import { StepList } from "./StepList";
import { ThisView } from "./ThisView";

interface EditorProps {
  readonly open: OpenDraft;
  readonly onRemove: (key: string, title: string) => void;
}

/** One draft: what it is called, the view to add, its steps. */
export function Editor({ open, onRemove }: EditorProps) {
  const { draft, problems, say } = useDesk();
  const store = useDraftStore();
  const [exporting, setExporting] = useState(false);
  const { past, future } = open.history;
  const title = textIn(draft, "title").trim() || draft.id;
  const undo = () => {
    const what = past.at(-1)?.what;
    if (what === undefined) return;
    store.undo(open.key);
    say(`Undone: ${lower(what)}.`);
  };
  const redo = () => {
    const what = future[0]?.what;
    if (what === undefined) return;
    store.redo(open.key);
    say(`Done again: ${lower(what)}.`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = wayOf(event);
    if (wanted === null) return;
    event.preventDefault();
    if (wanted === "undo") undo();
    else redo();
  };
  return (
    <div className={styles.editor} role="group" aria-label={title} onKeyDown={onKeyDown}>
      <div className={styles.toolbar} role="group" aria-label="Draft">
        <Button
          look="quiet"
          aria-label="All drafts"
          title="All drafts"
          onClick={() => compose({ draft: null, step: null })}
        >
          <ArrowLeft size={15} aria-hidden="true" /> Drafts
        </Button>
        <Tool
          name="Undo"
          title={past.length > 0 ? `Undo: ${lower(past.at(-1)?.what ?? "")} (Ctrl Z)` : "Undo (Ctrl Z)"}
          Icon={Undo2}
          disabled={past.length === 0}
          onPress={undo}
        />
        <Tool
          name="Redo"
          title="Redo (Ctrl Shift Z)"
          Icon={Redo2}
          disabled={future.length === 0}
          onPress={redo}
        />
        <Tool
          name="Delete this draft"
          title="Delete this draft; can be undone"
          Icon={Trash2}
          onPress={() => onRemove(open.key, title)}
        />
        <Button className={styles.export} onClick={() => setExporting(true)}>
          <Download size={15} aria-hidden="true" /> Export…
        </Button>
      </div>
      <SaveState open={open} />
      <Details />
      <ThisView />
      <div className={styles.listHead}>
        <h3 className="eyebrow">Steps · {draft.steps.length}</h3>
        <span className={styles.total}>
          {planned(draft.steps.reduce((sum, step) => sum + (secondsIn(step) ?? 0), 0))}
        </span>
      </div>
      <Problems list={problemsAt(problems, null, "steps")} />
      <StepList />
      {exporting && <ExportDialog open={open} onClose={() => setExporting(false)} onGo={goTo} />}
    </div>
  );

  function goTo(id: string) {
    compose({ step: id });
    focusStep(id);
    const step = draft.steps.find((each) => each.id === id);
    if (step !== undefined) say(`“${nameOf(step)}” opened.`);
  }
}

interface ToolProps {
  readonly name: string;
  readonly title: string;
  readonly Icon: LucideIcon;
  /** Whether it does nothing now; it keeps the focus all the same. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button of the toolbar that shows a sign only. */
function Tool({ name, title, Icon, disabled = false, onPress }: ToolProps) {
  return (
    <Button
      look="quiet"
      className={styles.icon}
      aria-label={name}
      title={title}
      aria-disabled={disabled}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden="true" />
    </Button>
  );
}

/** Whether a key undoes or does again; typing has an undo of its own. */
function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): "undo" | "redo" | null {
  if ((!ctrlKey && !metaKey) || altKey) return null;
  if (target instanceof Element && target.matches("input, textarea")) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : null;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const planned = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  return `planned ${minutes} min ${seconds % 60} s`;
};

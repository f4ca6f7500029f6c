import { FilePlus2, Trash2 } from "lucide-react";
import { draftOf, newDraft } from "../../core/briefing/draft";
import { textIn } from "../../core/briefing/draftFields";
import { suggestStep } from "../../core/briefing/suggest";
import { compose } from "../../state/composing";
import type { OpenDraft } from "../../state/openDraft";
import { useDraftStore, useDrafts, useViewStore, useWholeIndex } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "./Composer.module.css";
import { FromChanges } from "./FromChanges";
import { ImportButton } from "./ImportButton";
import type { Files } from "./useImport";

interface StartProps {
  readonly files: Files;
  readonly onRemove: (key: string, title: string) => void;
}

/** The choice of what to write: a draft of this browser, a new one, a copy, a file. */
export function Start({ files, onRemove }: StartProps) {
  const drafts = useDrafts();
  const store = useDraftStore();
  const views = useViewStore();
  const whole = useWholeIndex();
  const { briefings } = whole.story;
  const begin = () => {
    const step = suggestStep(views.get(), whole);
    const key = store.add(newDraft("briefing", "New briefing", "", step));
    compose({ draft: key, step: step.id });
  };
  return (
    <div className={styles.start}>
      <p className={styles.lead}>
        A briefing is a list of steps. Each keeps a view of the story, and says one thing over it. Drafts stay
        in this browser; Export makes the file that ships.
      </p>
      <div className={styles.ways}>
        <Button look="solid" onClick={begin}>
          <FilePlus2 size={15} aria-hidden="true" /> New from this view
        </Button>
        <ImportButton files={files} />
      </div>
      <FromChanges />
      {drafts.length > 0 && (
        <section aria-labelledby="drafts-title">
          <h3 id="drafts-title" className="eyebrow">
            Drafts in this browser
          </h3>
          <ul className={styles.drafts}>
            {drafts.map((draft) => (
              <DraftLine key={draft.key} open={draft} onRemove={onRemove} />
            ))}
          </ul>
        </section>
      )}
      {briefings.size > 0 && (
        <section aria-labelledby="shipped-title">
          <h3 id="shipped-title" className="eyebrow">
            Briefings of the story
          </h3>
          <ul className={styles.drafts}>
            {[...briefings.values()].map((briefing) => (
              <li key={briefing.id}>
                <span className={styles.draftName}>{briefing.title}</span>
                <Button
                  aria-label={`Edit a copy of ${briefing.title}`}
                  onClick={() => compose({ draft: store.add(draftOf(briefing)), step: null })}
                >
                  Edit a copy
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function DraftLine({ open, onRemove }: { open: OpenDraft; onRemove: StartProps["onRemove"] }) {
  const draft = open.history.present;
  const title = textIn(draft, "title").trim() || draft.id;
  const faults = open.issues.length;
  return (
    <li data-draft={open.key}>
      <button type="button" className={styles.draft} onClick={() => compose({ draft: open.key, step: null })}>
        <span className={styles.draftName}>{title}</span>
        <span className={styles.draftMeta}>
          {draft.steps.length} {draft.steps.length === 1 ? "step" : "steps"}
          {faults > 0 && ` · ${faults} to mend`}
          {open.saving.type === "saved" ? ` · ${dayOf(open.saving.at)}` : " · not kept"}
        </span>
      </button>
      <Button
        look="quiet"
        className={styles.icon}
        aria-label={`Delete ${title}`}
        title="Delete; can be undone"
        onClick={() => onRemove(open.key, title)}
      >
        <Trash2 size={15} aria-hidden="true" />
      </Button>
    </li>
  );
}

/** When a draft was kept, on the clock of this browser. */
const dayOf = (at: number): string =>
  new Date(at).toLocaleString("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });

import { Download } from "lucide-react";
import { nameOf } from "../../core/briefing/draftFields";
import { fileName, writeDraft } from "../../core/briefing/file";
import type { OpenDraft } from "../../state/openDraft";
import { saveFile } from "../../state/saveFile";
import { useWholeIndex } from "../../state/session";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./Composer.module.css";
import { useDesk } from "./desk";

interface ExportProps {
  readonly open: OpenDraft;
  readonly onClose: () => void;
  /** Goes to a step to mend it. */
  readonly onGo: (step: string) => void;
}

/** The file of the draft, exactly as it ships, with what `npm run story check` would say of it. */
export function ExportDialog({ open, onClose, onGo }: ExportProps) {
  const { draft, problems } = useDesk();
  const { story } = useWholeIndex();
  const name = fileName(draft);
  return (
    <Dialog
      title={`Export ${name}`}
      onClose={onClose}
      actions={(close) => (
        <>
          <Button
            look="solid"
            onClick={() => {
              saveFile(name, new Blob([writeDraft(draft)], { type: "application/json" }));
              close();
            }}
          >
            <Download size={15} aria-hidden="true" />{" "}
            {open.issues.length > 0 ? "Download all the same" : "Download"}
          </Button>
          <Button onClick={close}>Close</Button>
        </>
      )}
    >
      <p>
        The file as it ships; its place is <code>data/stories/{story.id}/briefings/</code>.
      </p>
      {open.issues.length === 0 ? (
        <p data-part="verdict">
          <code>npm run story check</code> finds nothing wrong with it.
        </p>
      ) : (
        <div className={styles.verdict} data-part="verdict">
          <p>
            <strong>
              <code>npm run story check</code> finds {problems.length}{" "}
              {problems.length === 1 ? "error" : "errors"}: a build would stop at this file.
            </strong>{" "}
            Nothing of the draft is left out of it.
          </p>
          <ul>
            {problems.map(({ step, field, item, words }) => {
              const found = draft.steps.find(({ id }) => id === step);
              return (
                <li key={`${step} ${field} ${item} ${words}`}>
                  {found === undefined ? (
                    "The briefing"
                  ) : (
                    <button type="button" className={styles.link} onClick={() => onGo(found.id)}>
                      {nameOf(found)}
                    </button>
                  )}
                  {field !== "" && ` › ${field}${item === null ? "" : ` ${item + 1}`}`}: {words}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Dialog>
  );
}

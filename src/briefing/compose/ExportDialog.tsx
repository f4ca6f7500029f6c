import { Download } from "lucide-react";
import { nameOf, textIn } from "../../core/briefing/draftFields";
import { fileName, writeDraft } from "../../core/briefing/file";
import { titleName } from "../../core/export/fileName";
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

/** The file of the draft, exactly as it ships, with what is wrong with it and, for the story's editors, its place. */
export function ExportDialog({ open, onClose, onGo }: ExportProps) {
  const { draft, problems } = useDesk();
  const { story } = useWholeIndex();
  const name = `${titleName(story.id, textIn(draft, "title"), draft.id)}.json`;
  return (
    <Dialog
      title="Export the draft"
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
        The whole draft in one file, to be kept, or handed on to somebody who opens it here with Import.
        Slides, handout and offline file of the draft are in Export, at the top of the page
        {open.issues.length === 0 ? ", under its title." : ", once it is mended."}
      </p>
      {open.issues.length === 0 ? (
        <p data-part="verdict">Nothing is wrong with it.</p>
      ) : (
        <div className={styles.verdict} data-part="verdict">
          <p>
            <strong>
              {problems.length === 1 ? "One thing has" : `${problems.length} things have`} to be mended before
              it can ship with the story.
            </strong>{" "}
            Nothing of the draft is left out of the file.
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
      <p data-part="editors">
        For the story’s editors: its place is{" "}
        <code>
          data/stories/{story.id}/briefings/{fileName(draft)}
        </code>
        {open.issues.length === 0
          ? ", where npm run story check finds nothing wrong with it."
          : "; npm run story check, and a build, would stop at it there."}
      </p>
    </Dialog>
  );
}

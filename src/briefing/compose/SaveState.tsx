import { textIn } from "../../core/briefing/draftFields";
import type { OpenDraft, Saving } from "../../state/openDraft";
import { useDraftStore } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "./Composer.module.css";

/** Whether the browser keeps the draft; what to do where it does not, or where another tab has changed it. */
export function SaveState({ open }: { open: OpenDraft }) {
  const store = useDraftStore();
  const { key, saving, fromElsewhere } = open;
  switch (saving.type) {
    case "saved":
      return (
        <p className={styles.saved} role="status" data-part="saved">
          {fromElsewhere
            ? "Changed in another tab; you see that version. Undo leads back to yours."
            : `Kept in this browser, ${timeOf(saving.at)}`}
        </p>
      );
    case "failed":
      return (
        <div className={styles.notice} role="alert" data-part="saved">
          <strong>This draft is not kept.</strong> {saving.why} Export it before you close this tab.{" "}
          <Button onClick={() => store.save(key)}>Try again</Button>
        </div>
      );
    case "differs":
      return (
        <div className={styles.notice} role="alert" data-part="saved">
          <strong>{theirsIn(saving)}</strong> What you see here is not kept until you choose.{" "}
          <span className={styles.choices}>
            <Button onClick={() => store.takeTheirs(key)}>
              {saving.theirs === null ? "Delete it here too" : "Take the other version"}
            </Button>
            <Button onClick={() => store.keepOurs(key)}>Keep this one</Button>
          </span>
        </div>
      );
  }
}

function theirsIn({ theirs }: Saving & { readonly type: "differs" }): string {
  if (theirs === null) return "This draft was deleted in another tab.";
  const { draft, saved } = theirs;
  const steps = draft.steps.length === 1 ? "1 step" : `${draft.steps.length} steps`;
  return `Another tab has changed this draft: “${textIn(draft, "title")}”, ${steps}, ${timeOf(saved)}.`;
}

/** On the clock of this browser. */
const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

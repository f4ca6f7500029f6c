import { History } from "lucide-react";
import { numberText } from "../core/number";
import { formatInstantIn } from "../core/time/format";
import { describeEdition } from "../core/view/describe";
import { useChanged } from "../state/changed";
import { useStoryZone } from "../state/knowledge";
import { useIndex, useView, useWholeIndex } from "../state/session";
import styles from "./EditionLine.module.css";

/** Says, for as long as it is so, that the room does not see the story as known today, and what is marked as changed. */
export function EditionLine() {
  const whole = useWholeIndex();
  const index = useIndex();
  const view = useView();
  const changed = useChanged();
  const zone = useStoryZone();
  const edition = describeEdition(whole, view);
  if (edition === null && view.since === null) return null;
  return (
    <p className={styles.line} data-view="room-edition">
      {edition !== null && (
        <span>
          <History className={styles.icon} aria-hidden="true" /> <strong>{edition}</strong> ·{" "}
          {view.asOf === null ? "not the whole story" : "a past view"}:{" "}
          {numberText(index.story.events.length)} of {numberText(whole.story.events.length)} events
        </span>
      )}
      {view.since !== null && (
        <span>
          <span className={styles.dot} aria-hidden="true" />{" "}
          <strong>Changed since {formatInstantIn(view.since, zone)}</strong>: {numberText(changed.size)}{" "}
          {changed.size === 1 ? "event" : "events"}, marked with a dot
        </span>
      )}
    </p>
  );
}

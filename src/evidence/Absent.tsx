import { firstKnown } from "../core/evidence/moments";
import type { StoryEvent } from "../core/story/model";
import { MINUTE } from "../core/time/calendar";
import { formatInstantIn } from "../core/time/format";
import { clearSelection, knowAsOf, leaveOut, presentView } from "../core/view/actions";
import { PANEL_BACK } from "../core/view/describe";
import { useStoryZone } from "../state/knowledge";
import { useAllSources, useView, useViewStore, useWholeIndex } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./Absent.module.css";

/** In place of a selected event that this edition of the story does not have: why, and the ways to it. */
export function Absent({ event }: { event: StoryEvent }) {
  const whole = useWholeIndex();
  const withAll = useAllSources();
  const store = useViewStore();
  const view = useView();
  const zone = useStoryZone();
  const falls = withAll.byId.has(event.id);
  const first = Math.ceil(firstKnown(whole.story, event) / MINUTE) * MINUTE;
  return (
    <article className={styles.absent} aria-labelledby="absent-title" data-view="absent">
      <Button look="quiet" className={styles.back} onClick={() => store.act(clearSelection)}>
        ← {PANEL_BACK[view.panel]}
      </Button>
      <h2 id="absent-title" className={styles.title} tabIndex={-1}>
        {falls ? "This event falls" : "Not known yet"}
      </h2>
      <p>
        {falls
          ? "Every source of this event is among those left out:"
          : `On ${formatInstantIn(view.asOf ?? first, zone)} nothing of this event was known:`}
      </p>
      <p className={styles.headline}>{event.headline}</p>
      {!falls && (
        <p>
          {Number.isFinite(first)
            ? `First known on ${formatInstantIn(first, zone)}.`
            : "None of its sources gives a day of publication, so no past view has it."}
        </p>
      )}
      <div className={styles.ways}>
        {falls ? (
          <Button look="solid" onClick={() => store.act(leaveOut([]))}>
            Take all sources back in
          </Button>
        ) : (
          <>
            {Number.isFinite(first) && (
              <Button look="solid" onClick={() => store.act(knowAsOf(first))}>
                Go to when it is first known
              </Button>
            )}
            <Button onClick={() => store.act(presentView)}>Back to the present</Button>
          </>
        )}
      </div>
    </article>
  );
}

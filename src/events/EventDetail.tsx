import { useMemo } from "react";
import { claimLines, relatedEvents, sourceLines } from "../core/events/evidence";
import { neighbours } from "../core/events/neighbours";
import { rowOf } from "../core/events/row";
import { figureWords } from "../core/evidence/words";
import type { StoryEvent } from "../core/story/model";
import { CERTAINTY_LABEL, KIND_LABEL } from "../core/story/vocabulary";
import { clearSelection, selectEvent, toggle } from "../core/view/actions";
import { endHover, hover } from "../state/hover";
import { useIndex, useShown, useViewPart, useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import { Chip } from "../ui/Chip";
import { Glyph } from "../ui/Glyph";
import { MarkRows } from "../ui/MarkRows";
import { Claims } from "./Claims";
import { Differences } from "./Differences";
import styles from "./EventDetail.module.css";
import { Facts } from "./Facts";
import { Involved } from "./Involved";
import { Sources } from "./Sources";
import { Steps } from "./Steps";

/** One event whole: when, where and who with their basis, what is said of it, by whom and where. */
export function EventDetail({ event }: { event: StoryEvent }) {
  const index = useIndex();
  const store = useViewStore();
  const bits = useShown();
  const clock = useViewPart((view) => view.clock);
  const topics = useViewPart((view) => view.filter.topics);
  const row = rowOf(index, event, clock);
  const place = useMemo(() => neighbours(index, bits, event.id), [index, bits, event.id]);
  const claims = useMemo(() => claimLines(index, event, clock), [index, event, clock]);
  const sources = useMemo(() => sourceLines(index, event), [index, event]);
  const related = useMemo(
    () => relatedEvents(index, event).map((other) => rowOf(index, other, clock)),
    [index, event, clock],
  );
  return (
    <article
      className={styles.detail}
      aria-labelledby="event-title"
      data-view="detail"
      data-event-open={event.id}
    >
      <div className={styles.bar}>
        <Button look="quiet" className={styles.back} onClick={() => store.act(clearSelection)}>
          ← All events
        </Button>
        <Steps place={place} short />
      </div>
      <p className={styles.eyebrow} data-colour={row.colour}>
        <Glyph path={row.path} colour={row.colour} certainty={event.certainty} size={13} />
        {KIND_LABEL[event.kind]} ·{" "}
        {place.position === null ? "outside the filter" : `${place.position} of ${place.total}`}
      </p>
      <h2 id="event-title" className={styles.title} tabIndex={-1}>
        {event.headline}
      </h2>
      <Facts event={event} />
      <p className={styles.summary}>
        {event.summary ?? "Written later, with more in view, the summary is left out here. What was said:"}
      </p>
      {event.figures.length > 0 && (
        <dl className={styles.figures}>
          {event.figures.map((figure) => (
            <div key={figure.label}>
              <dd>{figureWords(figure)}</dd>
              <dt>{figure.label}</dt>
            </div>
          ))}
        </dl>
      )}
      <Differences event={event} />
      <p className={styles.certainty} data-certainty={event.certainty}>
        <strong>{CERTAINTY_LABEL[event.certainty]}.</strong> Read in {counted(sources.length, "source")} of{" "}
        {event.origins === 0 ? "unclear origin" : counted(event.origins, "origin")}.
        {event.doubt !== null && ` ${event.doubt}`}
      </p>
      <Claims lines={claims} />
      <Sources lines={sources} />
      <Involved event={event} />
      <h3 className={styles.heading}>Topics</h3>
      <div className={styles.chips}>
        {event.topics.map((id) => (
          <Chip key={id} pressed={topics.includes(id)} onToggle={() => store.act(toggle("topics", id))}>
            {index.story.topics.get(id)?.name}
          </Chip>
        ))}
      </div>
      {related.length > 0 && (
        <>
          <h3 className={styles.heading}>Related</h3>
          <div className={styles.related}>
            <MarkRows
              rows={related}
              selected={null}
              onPick={(other) => store.act(selectEvent(other.id))}
              onHover={(other) => (other === null ? endHover() : hover([other.id], "detail"))}
            />
          </div>
        </>
      )}
      <Steps place={place} />
    </article>
  );
}

const counted = (n: number, what: string): string => `${n} ${n === 1 ? what : `${what}s`}`;

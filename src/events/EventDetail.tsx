import { useMemo } from "react";
import { relatedEvents, type SourceLine, sourceLines } from "../core/events/evidence";
import { neighbours } from "../core/events/neighbours";
import { carriedBy, outletsOf } from "../core/events/read";
import { rowOf } from "../core/events/row";
import { howFound } from "../core/evidence/found";
import { numberText } from "../core/number";
import type { StoryEvent } from "../core/story/model";
import { CERTAINTY_LABEL, KIND_LABEL } from "../core/story/vocabulary";
import { clearSelection, selectEvent, toggle } from "../core/view/actions";
import { PANEL_BACK } from "../core/view/describe";
import { endHover, hover } from "../state/hover";
import { usePainted } from "../state/paint";
import { useIndex, useShownLater, useViewPart, useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import { Chip } from "../ui/Chip";
import { Glyph } from "../ui/Glyph";
import { MarkRows } from "../ui/MarkRows";
import { CiteButton } from "./CiteButton";
import { Claims } from "./Claims";
import { Differences } from "./Differences";
import styles from "./EventDetail.module.css";
import { Facts } from "./Facts";
import { Figures } from "./Figures";
import { Involved } from "./Involved";
import { Sources } from "./Sources";
import { Steps } from "./Steps";

/** One event whole: when, where and who with their basis, what is said of it, by whom and where. */
export function EventDetail({ event }: { event: StoryEvent }) {
  const index = useIndex();
  const store = useViewStore();
  const bits = useShownLater();
  const clock = useViewPart((view) => view.clock);
  const panel = useViewPart((view) => view.panel);
  const row = rowOf(index, event, clock);
  const place = useMemo(() => neighbours(index, bits, event.id), [index, bits, event.id]);
  const found = useMemo(() => howFound(index.story, event), [index, event]);
  const sources = useMemo(() => sourceLines(index, event), [index, event]);
  const outlets = outletsOf(
    index.story,
    sources.flatMap(({ citations }) => citations),
  );
  const isPainted = usePainted();
  return (
    <article
      className={styles.detail}
      aria-labelledby="event-title"
      data-view="detail"
      data-event-open={event.id}
      aria-busy={!isPainted}
    >
      <div className={styles.bar}>
        <Button look="quiet" className={styles.back} onClick={() => store.act(clearSelection)}>
          ← {PANEL_BACK[panel]}
        </Button>
        <div className={styles.tools}>
          <CiteButton
            what={{ type: "event", event: event.id }}
            name="Cite this event"
            className={styles.cite}
          />
          <Steps place={place} short />
        </div>
      </div>
      <p className={styles.eyebrow} data-colour={row.colour}>
        <Glyph path={row.path} colour={row.colour} certainty={event.certainty} size={13} />
        {KIND_LABEL[event.kind]} ·{" "}
        {place.position === null
          ? "outside the filter"
          : `${numberText(place.position)} of ${numberText(place.total)}`}
      </p>
      <h2 id="event-title" className={styles.title} tabIndex={-1}>
        {event.headline}
      </h2>
      <Facts event={event} found={found} />
      {event.summary === null ? (
        <p className={styles.partial}>
          This view lacks some of the accounts of this event. Our summary was written from all of them and is
          left out here; what follows rests on the accounts that are left.
        </p>
      ) : (
        <p className={styles.summary}>{event.summary}</p>
      )}
      <Figures event={event} how={found} />
      <Differences event={event} />
      <p className={styles.certainty} data-certainty={event.certainty}>
        <Glyph path={row.path} certainty={event.certainty} size={11} />
        <span>
          <strong>{CERTAINTY_LABEL[event.certainty]}.</strong> Read in {carriedBy(outlets, event.origins)}.
          {event.doubt !== null && ` ${event.doubt}`}
        </span>
      </p>
      {isPainted && (
        <>
          <Behind event={event} lines={sources} />
          <Steps place={place} />
        </>
      )}
    </article>
  );
}

/** What stands behind the event and around it: it follows what says what happened, once that is painted. */
function Behind({ event, lines }: { event: StoryEvent; lines: readonly SourceLine[] }) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const topics = useViewPart((view) => view.filter.topics);
  const related = useMemo(
    () => relatedEvents(index, event).map((other) => rowOf(index, other, clock)),
    [index, event, clock],
  );
  return (
    <>
      <Claims event={event} />
      <Sources lines={lines} />
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
    </>
  );
}

import type { ReactNode } from "react";
import { describePlace } from "../core/events/place";
import { gist } from "../core/events/who";
import type { PlaceId } from "../core/story/ids";
import type { Actor, StoryEvent } from "../core/story/model";
import { formatWhen } from "../core/time/format";
import { only, openActor } from "../core/view/actions";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { Basis } from "./Basis";
import styles from "./EventDetail.module.css";

/** When, where, about and who, each with how it is known. */
export function Facts({ event }: { event: StoryEvent }) {
  const { story } = useIndex();
  const clock = useViewPart((view) => view.clock);
  const { when } = event;
  const { acting, acted } = gist(story, event);
  return (
    <dl className={styles.facts}>
      <Fact name="When">
        {formatWhen(when, clock, story.zones)}
        {when.clock !== null && <Basis>Clock: {when.clock}</Basis>}
        {when.said !== null && <Basis>The article says “{when.said}”</Basis>}
        {when.basis !== null && <Basis>{when.basis}</Basis>}
      </Fact>
      <Fact name="Where">
        {event.venue === null ? (
          <>
            No single place
            {event.venueNote !== null && <Basis>{event.venueNote}</Basis>}
          </>
        ) : (
          <Where id={event.venue} condition="places" note={event.venueNote ?? readingNote(event)} />
        )}
      </Fact>
      {event.subjects.length > 0 && (
        <Fact name="About">
          {event.subjects.map((id) => (
            <Where key={id} id={id} condition="subjects" />
          ))}
        </Fact>
      )}
      <Fact name="Who">
        <Names actors={acting} />
        {acted.length > 0 && (
          <>
            {" "}
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">acting on</span> <Names actors={acted} />
          </>
        )}
      </Fact>
    </dl>
  );
}

/** Why the editor took this place, when it was a choice. */
function readingNote({ readings }: StoryEvent): string | null {
  const reading = readings.find(({ of }) => of === "place");
  if (reading === undefined) return null;
  return reading.inferred ? `Inferred: ${reading.because}` : reading.because;
}

interface WhereProps {
  readonly id: PlaceId;
  /** What a click filters by: what happened here, or what is about it. */
  readonly condition: "places" | "subjects";
  /** What is doubtful about the place for this event; only told of a venue. */
  readonly note?: string | null;
}

function Where({ id, condition, note }: WhereProps) {
  const { story } = useIndex();
  const store = useViewStore();
  const place = story.places.get(id);
  if (place === undefined) return null;
  const { extent, occupied } = describePlace(place);
  const venue = condition === "places";
  return (
    <div>
      <button
        type="button"
        className={styles.link}
        title={venue ? "Show what happened here" : "Show what is about this place"}
        onClick={() => store.act(only(condition, [id]))}
      >
        {place.name}
      </button>
      {occupied !== null && <span className={styles.occupied}>{occupied}</span>}
      {venue && <Basis>{extent}</Basis>}
      {venue && <Basis further={note ? place.basis : null}>{note ?? place.basis}</Basis>}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Names that open the actors' cards. */
function Names({ actors }: { actors: readonly Actor[] }) {
  const store = useViewStore();
  return actors.map((actor, i) => (
    <span key={actor.id}>
      <button type="button" className={styles.link} onClick={() => store.act(openActor(actor.id))}>
        {actor.name}
      </button>
      {i < actors.length - 1 && ", "}
    </span>
  ));
}

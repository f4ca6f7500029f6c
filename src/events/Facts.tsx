import type { ReactNode } from "react";
import { describePlace } from "../core/events/place";
import { gist } from "../core/events/who";
import type { Found } from "../core/evidence/found";
import type { PlaceId } from "../core/story/ids";
import type { Actor, StoryEvent } from "../core/story/model";
import { formatWhen } from "../core/time/format";
import { only, openActor } from "../core/view/actions";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { Basis } from "./Basis";
import styles from "./EventDetail.module.css";
import { HowFound } from "./HowFound";

/** When, where, about and who, each with how it is known. */
export function Facts({ event, found }: { event: StoryEvent; found: readonly Found[] }) {
  const { story } = useIndex();
  const clock = useViewPart((view) => view.clock);
  const { when } = event;
  const { acting, acted } = gist(story, event);
  const time = found.find(({ key }) => key === "time");
  const place = found.find(({ key }) => key === "place");
  return (
    <dl className={styles.facts}>
      <Fact name="When">
        {formatWhen(when, clock, story.zones)}
        {when.said !== null && <Basis>The article says “{when.said}”</Basis>}
        {when.clock !== null && <Basis>Clock: {when.clock}</Basis>}
        {time !== undefined && (
          <HowFound found={time} what="date">
            {when.basis !== null && <p>{when.basis}</p>}
          </HowFound>
        )}
      </Fact>
      <Fact name="Where">
        {event.venue === null ? <Nowhere event={event} /> : <Where id={event.venue} condition="places" />}
        {place !== undefined && (
          <HowFound found={place} what="place">
            {event.venueNote !== null && event.venueNote !== place.reading?.because && (
              <p>{event.venueNote}</p>
            )}
            {event.venue !== null && <PlaceBasis id={event.venue} />}
          </HowFound>
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

/** Why there is no place: it has none, or no account that this edition has gives one. */
function Nowhere({ event: { partial, venueNote } }: { event: StoryEvent }) {
  if (partial) return <>No account here gives a place</>;
  return (
    <>
      No single place
      {venueNote !== null && <Basis>{venueNote}</Basis>}
    </>
  );
}

interface WhereProps {
  readonly id: PlaceId;
  /** What a click filters by: what happened here, or what is about it. */
  readonly condition: "places" | "subjects";
}

function Where({ id, condition }: WhereProps) {
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
    </div>
  );
}

/** How the position itself was found. */
function PlaceBasis({ id }: { id: PlaceId }) {
  const place = useIndex().story.places.get(id);
  return place === undefined || place.basis === null ? null : <p>On the map: {place.basis}</p>;
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

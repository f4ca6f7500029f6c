import type { EventId } from "../story/ids";
import type { StoryEvent } from "../story/model";

/** What an edition says differently of an event all of whose claims it has. */
interface Other {
  readonly ordinal: number;
  /** Whether the edition has the article. */
  readonly article: boolean;
  readonly has: (event: EventId) => boolean;
}

/**
 * An event that an edition takes over from the whole story: with its place in the edition, and naming only
 * what the edition has. Everything else is read from the event itself.
 */
class TakenEvent implements StoryEvent {
  readonly ordinal: number;
  readonly #event: StoryEvent;
  readonly #other: Other;

  constructor(event: StoryEvent, other: Other) {
    this.ordinal = other.ordinal;
    this.#event = event;
    this.#other = other;
  }

  /** That of the whole story. */
  get original(): StoryEvent {
    return this.#event;
  }
  get id() {
    return this.#event.id;
  }
  get kind() {
    return this.#event.kind;
  }
  get headline() {
    return this.#event.headline;
  }
  get summary() {
    return this.#event.summary;
  }
  get article() {
    return this.#other.article ? this.#event.article : null;
  }
  get when() {
    return this.#event.when;
  }
  get venue() {
    return this.#event.venue;
  }
  get venueNote() {
    return this.#event.venueNote;
  }
  get subjects() {
    return this.#event.subjects;
  }
  get involved() {
    return this.#event.involved;
  }
  get topics() {
    return this.#event.topics;
  }
  get figures() {
    return this.#event.figures;
  }
  get differences() {
    return this.#event.differences;
  }
  get readings() {
    return this.#event.readings;
  }
  get claims() {
    return this.#event.claims;
  }
  get partial() {
    return this.#event.partial;
  }
  get related() {
    return this.#event.related.filter(this.#other.has);
  }
  get confidence() {
    return this.#event.confidence;
  }
  get doubt() {
    return this.#event.doubt;
  }
  get withdrawn() {
    return this.#event.withdrawn;
  }
  get side() {
    return this.#event.side;
  }
  get origins() {
    return this.#event.origins;
  }
  get certainty() {
    return this.#event.certainty;
  }
}

/** The event as an edition has it that has all of its claims. */
export const takenOver = (event: StoryEvent, other: Other): StoryEvent => new TakenEvent(event, other);

/** The event of the whole story that an edition took over; one that was derived anew is its own. */
export const originalOf = (event: StoryEvent): StoryEvent =>
  event instanceof TakenEvent ? event.original : event;

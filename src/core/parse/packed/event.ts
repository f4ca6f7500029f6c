import type { Columns } from "../../index/columns";
import { listAt, type Ragged } from "../../index/ragged";
import type { ActorId, ClaimId, EventId, PlaceId, SideId, TopicId } from "../../story/ids";
import type { Difference, Figure, Involvement, Reading, Story, StoryEvent, When } from "../../story/model";
import {
  CERTAINTIES,
  type Certainty,
  CONFIDENCES,
  type Confidence,
  EVENT_KINDS,
  type EventKind,
  ROLES,
} from "../../story/vocabulary";
import type { Later } from "./later";
import type { Times } from "./times";

/** What the events of a packed story are read from. */
export interface EventData {
  readonly columns: Columns;
  readonly ids: {
    readonly events: (i: number) => string;
    readonly sides: readonly SideId[];
    readonly actors: readonly ActorId[];
    readonly places: readonly PlaceId[];
    readonly topics: readonly TopicId[];
  };
  readonly times: Times;
  readonly claims: Ragged;
  readonly headline: (i: number) => string;
  readonly basis: (i: number) => string;
  readonly doubt: (i: number) => string;
  readonly venueNote: (i: number) => string;
  readonly confidence: Uint8Array;
  readonly said: (i: number) => string | undefined;
  readonly clock: (i: number) => string | undefined;
  readonly notes: (i: number) => string | undefined;
  readonly article: (i: number) => NonNullable<StoryEvent["article"]> | undefined;
  readonly differences: (i: number) => readonly Difference[] | undefined;
  readonly readings: (i: number) => readonly Reading[] | undefined;
  readonly related: (i: number) => readonly EventId[] | undefined;
  readonly withdrawn: (i: number) => boolean;
  readonly evidence: Pick<Later<EventEvidence>, "get">;
}

/** What of an event comes later than the rest. */
export interface EventEvidence {
  readonly summary: (i: number) => string;
  readonly figures: (i: number) => readonly Figure[] | undefined;
  /** The id of the claim at a position. */
  readonly claim: (i: number) => ClaimId;
}

const NONE: readonly never[] = [];

/** One event of a packed story: holds its number and reads the rest from the columns when asked. */
export class PackedEvent implements StoryEvent {
  readonly ordinal: number;
  readonly #data: EventData;

  constructor(ordinal: number, data: EventData) {
    this.ordinal = ordinal;
    this.#data = data;
  }

  get id(): EventId {
    return this.#data.ids.events(this.ordinal) as EventId;
  }
  get kind(): EventKind {
    return EVENT_KINDS[this.#data.columns.kind[this.ordinal] ?? 0] ?? "talks";
  }
  get headline(): string {
    return this.#data.headline(this.ordinal);
  }
  get summary(): string | null {
    return this.#data.evidence.get().summary(this.ordinal) || null;
  }
  get article(): StoryEvent["article"] {
    return this.#data.article(this.ordinal) ?? null;
  }
  get when(): When {
    const { times, said, basis, clock } = this.#data;
    return {
      ...times.dated(this.ordinal),
      said: said(this.ordinal) ?? null,
      basis: basis(this.ordinal) || null,
      clock: clock(this.ordinal) ?? null,
    };
  }
  get venue(): PlaceId | null {
    return this.#data.ids.places[this.#data.columns.venue[this.ordinal] ?? -1] ?? null;
  }
  get venueNote(): string | null {
    return this.#data.venueNote(this.ordinal) || null;
  }
  get subjects(): readonly PlaceId[] {
    return this.#among(this.#data.columns.subjects, this.#data.ids.places);
  }
  get involved(): StoryEvent["involved"] {
    const { columns, ids, notes } = this.#data;
    const start = columns.actors.starts[this.ordinal] ?? 0;
    const all = Array.from(
      listAt(columns.actors, this.ordinal),
      (actor, i): Involvement => ({
        actor: ids.actors[actor] as ActorId,
        role: ROLES[columns.roles[start + i] ?? 0] ?? "subject",
        note: notes(start + i) ?? null,
      }),
    );
    return all as [Involvement, ...Involvement[]];
  }
  get topics(): readonly TopicId[] {
    return this.#among(this.#data.columns.topics, this.#data.ids.topics);
  }
  get figures(): readonly Figure[] {
    return this.#data.evidence.get().figures(this.ordinal) ?? NONE;
  }
  get differences(): readonly Difference[] {
    return this.#data.differences(this.ordinal) ?? NONE;
  }
  get readings(): readonly Reading[] {
    return this.#data.readings(this.ordinal) ?? NONE;
  }
  get claims(): StoryEvent["claims"] {
    const { claims, evidence } = this.#data;
    const all = Array.from(listAt(claims, this.ordinal), evidence.get().claim);
    return all as [ClaimId, ...ClaimId[]];
  }
  get partial(): boolean {
    return false;
  }
  get related(): readonly EventId[] {
    return this.#data.related(this.ordinal) ?? NONE;
  }
  get confidence(): Confidence {
    return CONFIDENCES[this.#data.confidence[this.ordinal] ?? 0] ?? "low";
  }
  get doubt(): string | null {
    return this.#data.doubt(this.ordinal) || null;
  }
  get withdrawn(): boolean {
    return this.#data.withdrawn(this.ordinal);
  }
  get side(): SideId {
    return this.#data.ids.sides[this.#data.columns.side[this.ordinal] ?? 0] as SideId;
  }
  get origins(): number {
    return this.#data.columns.origins[this.ordinal] ?? 0;
  }
  get certainty(): Certainty {
    return CERTAINTIES[this.#data.columns.certainty[this.ordinal] ?? 0] ?? "single";
  }

  #among<K>(lists: Ragged, ids: readonly K[]): readonly K[] {
    return Array.from(listAt(lists, this.ordinal), (at) => ids[at] as K);
  }
}

/** All of them. */
export const packedEvents = (data: EventData): Story["events"] =>
  Array.from({ length: data.columns.size }, (_, ordinal) => new PackedEvent(ordinal, data));

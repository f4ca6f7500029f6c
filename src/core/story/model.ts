import type { Edtf } from "../time/edtf";
import type { TimeExtent } from "../time/extent";
import type {
  ActorId,
  ClaimId,
  EventId,
  LineageId,
  PlaceId,
  SideId,
  SourceId,
  StoryId,
  TheatreId,
  TopicId,
} from "./ids";
import type {
  ActorKind,
  Aspect,
  Certainty,
  Confidence,
  EventKind,
  LineageKind,
  Role,
  SideColour,
  Verb,
} from "./vocabulary";

/**
 * A parsed story: immutable, every reference resolved, every id minted by `core/parse`.
 * Maps keep the order of the files; `events` is sorted by start, then end, then id, and
 * an event's position in it (its *ordinal*) is what bit sets in `core/index` count.
 */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
  /** One sentence: what the story is about. */
  readonly description: string;
  readonly version: string;
  /** The period that the story covers, for the overview strip. */
  readonly extent: TimeExtent;
  /** The article that the story starts from, if there is one. */
  readonly article: SourceId | null;
  readonly zones: readonly NamedZone[];
  readonly theatres: ReadonlyMap<TheatreId, Theatre>;
  readonly home: TheatreId;
  readonly sides: ReadonlyMap<SideId, Side>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly lineages: ReadonlyMap<LineageId, Lineage>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly events: readonly StoryEvent[];
}

/** A zone offered by the time-zone switch. */
export interface NamedZone {
  readonly name: string;
  /** IANA name, e.g. `Europe/Kyiv`. */
  readonly zone: string;
}

/** A named view of the map. Bounds are degrees WGS 84, west < east. */
export interface Theatre {
  readonly id: TheatreId;
  readonly name: string;
  readonly bounds: Bounds;
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Side {
  readonly id: SideId;
  readonly name: string;
  readonly colour: SideColour;
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly side: SideId;
  readonly affiliation: string | null;
  /** Other spellings and scripts; search folds them all. */
  readonly aliases: readonly string[];
  /** Posts in order of time; `roleAt` picks the one in force. */
  readonly posts: readonly Post[];
  readonly note: string | null;
}

/** A post held by an actor. `short` is for cards (two to four words), `title` for the detail. */
export interface Post {
  readonly title: string;
  readonly short: string;
  readonly when: TimeExtent | null;
}

/**
 * Where something is, and how far that may be off. A `point` has one true position,
 * known to within `radiusKm`; an `area` really is as wide as it says.
 */
export type PlaceExtent =
  | { readonly type: "point"; readonly lat: number; readonly lon: number; readonly radiusKm: number }
  | { readonly type: "area"; readonly lat: number; readonly lon: number; readonly radiusKm: number }
  | { readonly type: "unlocated" };

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** For map labels and list rows, e.g. "Pivdennyi". */
  readonly short: string;
  readonly extent: PlaceExtent;
  readonly certainty: Confidence;
  /** How the position was found; shown beside it. */
  readonly basis: string;
  /** ISO 3166-1 alpha-2 of the state it belongs to in international law, null at sea. */
  readonly country: string | null;
  /** Set where the place is under occupation, e.g. "occupied by Russia since 2014". */
  readonly occupied: string | null;
  /** The place that contains this one; filtering by a place takes in all within it. */
  readonly within: PlaceId | null;
  readonly aliases: readonly string[];
}

export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly description: string;
}

/** Where a report comes from in the end: one wire, one office, one newsroom. */
export interface Lineage {
  readonly id: LineageId;
  readonly name: string;
  readonly kind: LineageKind;
  /** False for "unclear": such a source never adds to the count of independent origins. */
  readonly independent: boolean;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly url: string | null;
  /** EDTF date of publication, null when the page gives none. */
  readonly published: Edtf | null;
  readonly lineages: readonly LineageId[];
  /** BCP 47, null when unknown. */
  readonly language: string | null;
  readonly note: string | null;
}

/** One place in one source: what it supports, where it differs, the phrase that locates it. */
export interface Citation {
  readonly source: SourceId;
  /** E.g. "¶5"; null when the source is short or was not paged. */
  readonly locator: string | null;
  /** At most seven words, literally from the source. */
  readonly phrase: string | null;
  readonly supports: string | null;
  readonly differs: string | null;
}

/** Who says it: an actor of the story, or the origin whose own reporting it is. */
export type Speaker =
  | { readonly type: "actor"; readonly actor: ActorId }
  | { readonly type: "lineage"; readonly lineage: LineageId };

export interface Claim {
  readonly id: ClaimId;
  readonly event: EventId;
  readonly by: Speaker;
  readonly verb: Verb;
  readonly about: Aspect;
  /** What is claimed, in our words. */
  readonly text: string;
  readonly topics: readonly TopicId[];
  /** When it was said; null when only the day of publication is known. */
  readonly said: When | null;
  /** Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A time as the story tells it: EDTF in a zone, its extent, and how it was found. */
export interface When {
  readonly edtf: Edtf;
  /** The EDTF string as written. */
  readonly text: string;
  /** IANA zone in which a day is a day. */
  readonly zone: string;
  readonly extent: TimeExtent;
  /** What the article itself said, e.g. "in recent days"; null when it said nothing. */
  readonly said: string | null;
  /** How the time was found. */
  readonly basis: string;
  /** What is known of the clock time when the EDTF does not carry it. */
  readonly clock: string | null;
}

export interface Involvement {
  readonly actor: ActorId;
  readonly role: Role;
  readonly note: string | null;
}

export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: string | null;
  /** E.g. "at least", "about"; null for a plain number. */
  readonly qualifier: string | null;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

/** A point on which accounts differ, with the positions side by side. */
export interface Difference {
  readonly question: string;
  readonly positions: readonly Position[];
}

export interface Position {
  /** Short value, e.g. "7 killed". */
  readonly value: string;
  readonly note: string | null;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

export interface StoryEvent {
  readonly id: EventId;
  /** Position in `story.events`. */
  readonly ordinal: number;
  readonly kind: EventKind;
  readonly headline: string;
  readonly summary: string;
  /** Where the article itself reports this; null for context. */
  readonly article: { readonly locator: string; readonly phrase: string | null } | null;
  readonly when: When;
  /** Where it happened; null when it has no single place. */
  readonly venue: PlaceId | null;
  /** Why there is no venue, or what is doubtful about it here. */
  readonly venueNote: string | null;
  /** What it was about: the places spoken of, fought over or negotiated. */
  readonly subjects: readonly PlaceId[];
  /** The first one acts, and its side colours the event. Never empty. */
  readonly involved: readonly [Involvement, ...Involvement[]];
  readonly topics: readonly TopicId[];
  readonly figures: readonly Figure[];
  readonly differences: readonly Difference[];
  /** Never empty. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly related: readonly EventId[];
  readonly confidence: Confidence;
  /** Why confidence is not high, or what remains unknown. */
  readonly doubt: string | null;
  readonly withdrawn: boolean;
  /** Derived by `core/parse/derive`. */
  readonly side: SideId;
  /** Distinct independent lineages behind the event's claims. */
  readonly origins: number;
  readonly certainty: Certainty;
}

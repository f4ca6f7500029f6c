import type { ShownChange } from "../evidence/changes";
import type { Edtf } from "../time/edtf";
import type { TimeExtent } from "../time/extent";
import type {
  ActorId,
  BriefingId,
  ClaimId,
  EventId,
  LineageId,
  PlaceId,
  QuestionId,
  SideId,
  SourceId,
  StepId,
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
  Qualifier,
  Role,
  SideColour,
  Transition,
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
  /** Under which terms the story's own words and selection may be used, and whom to name; null when it says nothing. */
  readonly licence: string | null;
  /** What was left out when the story was exported, in words; null for a story as its author wrote it. */
  readonly extract: string | null;
  /** The period that the story covers, for the overview strip: as written, and resolved in `zone`. */
  readonly period: Edtf;
  readonly extent: TimeExtent;
  /** IANA zone of the period, of posts, and of days of publication that give none. */
  readonly zone: string;
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
  /** Questions that several claims answer, so that their answers can be compared. */
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly events: readonly StoryEvent[];
  /** What is presented of the story to a room, in the order of the files' names. */
  readonly briefings: ReadonlyMap<BriefingId, Briefing>;
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
  /** When it was held, as written and resolved; null when throughout. */
  readonly held: Edtf | null;
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
  /** How the position was found; shown beside it. Null in an edition that lacks claims on what happened there. */
  readonly basis: string | null;
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
  /** IANA zone in which the day of publication is meant. */
  readonly zone: string;
  /** Whether the record is silent on the zone, so that the story's is taken. */
  readonly zoneAssumed: boolean;
  /** The publication as a stretch of time in that zone; null when the page gives no date. */
  readonly publication: TimeExtent | null;
  readonly lineages: readonly LineageId[];
  /** BCP 47, null when unknown. */
  readonly language: string | null;
  readonly note: string | null;
}

/** One place in one source: what it supports, where it differs, the phrase that locates it. */
export interface Citation {
  readonly source: SourceId;
  /** Where the passage comes from in the end: those of the source, or some of them. Never empty. */
  readonly lineages: readonly LineageId[];
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

/** Something that accounts can answer differently, such as who proposed a meeting. */
export interface Question {
  readonly id: QuestionId;
  /** Ends in a question mark. */
  readonly text: string;
}

/** What a claim says of one attribute of its event, in a form that can be compared. */
export type ClaimValue =
  | { readonly type: "time"; readonly when: Dated }
  | { readonly type: "place"; readonly place: PlaceId }
  | FigureValue
  | { readonly type: "position"; readonly question: QuestionId; readonly answer: string };

/** A number under a label. With a question, it is an answer to that as well. */
export interface FigureValue {
  readonly type: "figure";
  /** E.g. "killed"; what the figures of an event are told apart by. */
  readonly figure: string;
  readonly amount: number;
  readonly qualifier: Qualifier | null;
  /** E.g. "%"; null for a plain count. */
  readonly unit: string | null;
  readonly question: QuestionId | null;
}

/**
 * What is compared: an attribute of one event, or a question of the whole story.
 * `occurrence` and `responsibility` are what a denial without a value of its own is about.
 */
export type AttributeKey =
  | "time"
  | "place"
  | "occurrence"
  | "responsibility"
  | `figure:${string}`
  | `question:${string}`;

/** One thing said by one speaker at one time. */
export interface Claim {
  readonly id: ClaimId;
  readonly event: EventId;
  readonly by: Speaker;
  readonly verb: Verb;
  readonly about: Aspect;
  /** What is claimed, in our words. */
  readonly text: string;
  /** Null when it speaks to nothing that is compared or displayed. */
  readonly value: ClaimValue | null;
  readonly topics: readonly TopicId[];
  /** When it was said; null when only the day of publication is known. */
  readonly said: Dated | null;
  /** The earlier claim that this one replaces, where the records cannot show it by their dates. */
  readonly revises: ClaimId | null;
  /** Claims that this one takes back; only with the verb "withdraws". */
  readonly withdraws: readonly ClaimId[];
  /** Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A time as a claim gives it: EDTF in a zone, and its extent. */
export interface Dated {
  readonly edtf: Edtf;
  /** The EDTF string as written. */
  readonly text: string;
  /** IANA zone in which a day is a day. */
  readonly zone: string;
  readonly extent: TimeExtent;
}

/** The time of an event: derived from its claims, with what the editor has to say of it. */
export interface When extends Dated {
  /** What the article itself said, e.g. "in recent days"; null when it said nothing. */
  readonly said: string | null;
  /** How the time was found; null in an edition that lacks part of what it rests on. */
  readonly basis: string | null;
  /** What is known of the clock time when the EDTF does not carry it. */
  readonly clock: string | null;
}

export interface Involvement {
  readonly actor: ActorId;
  readonly role: Role;
  readonly note: string | null;
}

/**
 * A figure of an event, derived from its claims. Where accounts leave it open it is a range
 * from `low` to `high`, and `value` is the one that most speaks for; else all three are equal.
 */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  /** Of `value`; null for a plain number and for a range. */
  readonly qualifier: Qualifier | null;
  /** Those that the figure, or the range, rests on. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

/** A point on which accounts differ, with the positions side by side. */
export interface Difference {
  readonly key: AttributeKey;
  readonly question: string;
  /** At least two of them are held today; by the first time that each was reported. */
  readonly positions: readonly Position[];
}

export interface Position {
  /** Short value, e.g. "7". */
  readonly value: string;
  /** By time of report. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** Everyone who took it has since said otherwise. */
  readonly revised: boolean;
}

/**
 * An editor's choice among what claims say, with the reason that is shown. Never a value of
 * its own: one claim gives the value; several, of times, the span from the first to the last.
 */
export interface Reading {
  readonly of: AttributeKey;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** Null in an edition that lacks some of the event's claims: it was written with all of them in view. */
  readonly because: string | null;
  /** Whether the editor concludes what no claim says of this very event. */
  readonly inferred: boolean;
}

export interface StoryEvent {
  readonly id: EventId;
  /** Position in `story.events`. */
  readonly ordinal: number;
  readonly kind: EventKind;
  readonly headline: string;
  /** Null in an edition that lacks part of what it was written from. */
  readonly summary: string | null;
  /** Where the article itself reports this; null for context. */
  readonly article: { readonly locator: string; readonly phrase: string | null } | null;
  /** Derived: what the claims give as the time. */
  readonly when: When;
  /** Derived: where it happened; null when it has no single place, or no account gives one. */
  readonly venue: PlaceId | null;
  /** Why there is no venue, or what is doubtful about it here. */
  readonly venueNote: string | null;
  /** What it was about: the places spoken of, fought over or negotiated. */
  readonly subjects: readonly PlaceId[];
  /** The first one acts, and its side colours the event. Never empty. */
  readonly involved: readonly [Involvement, ...Involvement[]];
  readonly topics: readonly TopicId[];
  /** Derived, in the order of the claims. */
  readonly figures: readonly Figure[];
  /** Derived. */
  readonly differences: readonly Difference[];
  readonly readings: readonly Reading[];
  /** Never empty. */
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** Whether this edition lacks some of its claims: what was written with all of them in view is left out. */
  readonly partial: boolean;
  readonly related: readonly EventId[];
  readonly confidence: Confidence;
  /** Why confidence is not high, or what remains unknown. */
  readonly doubt: string | null;
  /** Derived: everything that was said for it has been taken back. */
  readonly withdrawn: boolean;
  /** Derived: of the first one involved. */
  readonly side: SideId;
  /** Derived: distinct independent lineages behind the claims. */
  readonly origins: number;
  readonly certainty: Certainty;
}

/** A script for a room: steps, each a message over a saved view. */
export interface Briefing {
  readonly id: BriefingId;
  readonly title: string;
  /** The question that it answers, for the cover of a handout. */
  readonly question: string;
  readonly steps: readonly [Step, ...Step[]];
}

export interface Step {
  readonly id: StepId;
  /** A few words above the title, e.g. what the step is part of. */
  readonly kicker: string | null;
  /** The one message. */
  readonly title: string;
  readonly text: string | null;
  /** What is shown large; three at most. */
  readonly figures: readonly KeyFigure[];
  /** For the presenter alone. */
  readonly notes: string;
  /** What the step rests on; told at its foot. Never empty. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The saved view, as `encodeView` writes it: the fragment of a link. */
  readonly view: string;
  /** What is pointed out: claims told beside the text, places ringed on the map. */
  readonly highlight: { readonly claims: readonly ClaimId[]; readonly places: readonly PlaceId[] };
  /** How the map gets there. */
  readonly transition: Transition;
  /** Planned time, in seconds. */
  readonly seconds: number;
}

/** A number or an answer shown large: where it is taken from, and never the value itself. */
export type KeyFigure =
  /** What an event displays under that label. */
  | {
      readonly type: "figure";
      readonly event: EventId;
      readonly figure: string;
      readonly label: string | null;
    }
  /** What one claim says, with who says it. */
  | { readonly type: "claim"; readonly claim: ClaimId; readonly label: string | null }
  /** How many events the step shows. */
  | { readonly type: "count"; readonly label: string }
  /** How many of them changed in this way since the instant that the view compares with. */
  | { readonly type: "changed"; readonly change: ShownChange; readonly label: string };

import type { Figure, Reading, Story, StoryEvent } from "../../story/model";
import type { Lists, Sparse, Texts } from "./encode";

/** Grows whenever the form changes, so that a build and an app that do not fit say so. */
export const FORMAT = 1;

/** Times in columns; null is an end that is open. */
export interface PackedTimes {
  readonly text: Texts;
  readonly zone: Texts;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly earliest: readonly (number | null)[];
  readonly latest: readonly (number | null)[];
  /** Positions in `PRECISIONS`. */
  readonly precision: readonly number[];
}

export interface PackedEvents {
  readonly id: readonly string[];
  readonly kind: readonly number[];
  readonly headline: Texts;
  readonly summary: Texts;
  readonly when: PackedTimes;
  readonly said: Sparse<string>;
  readonly basis: Texts;
  readonly clock: Sparse<string>;
  readonly article: Sparse<NonNullable<StoryEvent["article"]>>;
  /** Position of the place and 1; 0 without one. */
  readonly venue: readonly number[];
  readonly venueNote: Texts;
  readonly subjects: Lists;
  readonly actors: Lists;
  readonly roles: readonly number[];
  /** By position in the values of `actors`. */
  readonly notes: Sparse<string>;
  readonly topics: Lists;
  readonly figures: Sparse<readonly Figure[]>;
  readonly differences: Sparse<StoryEvent["differences"]>;
  readonly readings: Sparse<readonly Reading[]>;
  readonly claims: Lists;
  readonly related: Sparse<StoryEvent["related"]>;
  readonly confidence: readonly number[];
  readonly doubt: Texts;
  readonly withdrawn: Sparse<true>;
  readonly side: readonly number[];
  readonly origins: readonly number[];
  readonly certainty: readonly number[];
}

export interface PackedClaims {
  readonly id: readonly string[];
  readonly event: readonly number[];
  /** Positions of actors; of lineages, counted on from the last actor. */
  readonly by: readonly number[];
  readonly verb: readonly number[];
  readonly about: readonly number[];
  readonly text: Texts;
  /** Claims that give a time, and the times that they give. */
  readonly timed: readonly number[];
  readonly times: PackedTimes;
  /** Claims that give a place: the place's position. */
  readonly places: Sparse<number>;
  /** All other values. */
  readonly values: Sparse<unknown>;
  readonly topics: Sparse<readonly string[]>;
  readonly saidBy: readonly number[];
  readonly said: PackedTimes;
  readonly revises: Sparse<string>;
  readonly withdraws: Sparse<readonly string[]>;
  /** Positions of sources. */
  readonly citations: Lists;
  /** By position in the values of `citations`. */
  readonly locator: Sparse<string>;
  /** Where a passage comes from, if not from all that its source does: positions of lineages. */
  readonly lineages: Sparse<readonly number[]>;
  readonly phrase: Sparse<string>;
  readonly supports: Texts;
  readonly differs: Sparse<string>;
}

export interface PackedSources {
  readonly id: readonly string[];
  readonly publisher: Texts;
  readonly url: Sparse<string>;
  readonly zone: Texts;
  readonly zoneAssumed: Sparse<true>;
  readonly dated: readonly number[];
  readonly published: PackedTimes;
  readonly lineages: Lists;
  readonly language: Texts;
  readonly note: Sparse<string>;
}

/** What a story says of itself, in a form that JSON keeps. */
type OwnFields =
  | "id"
  | "title"
  | "description"
  | "version"
  | "licence"
  | "extract"
  | "period"
  | "zone"
  | "article"
  | "zones"
  | "home";

/**
 * A story after the parser, in columns: checked, with every value derived. Made by the build for
 * stories of many events, which would otherwise be checked and derived in every browser.
 */
export interface PackedStory {
  readonly packed: number;
  readonly story: Pick<Story, OwnFields>;
  readonly extent: PackedTimes;
  readonly theatres: readonly unknown[];
  readonly sides: readonly unknown[];
  readonly actors: readonly unknown[];
  readonly posts: PackedTimes;
  readonly places: readonly unknown[];
  readonly topics: readonly unknown[];
  readonly lineages: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly briefings: readonly unknown[];
  readonly sources: PackedSources;
  readonly claims: PackedClaims;
  readonly events: PackedEvents;
  /** Claims that a later one of the same speaker replaced: the old, the new, the old, … by position. */
  readonly revised: readonly number[];
}

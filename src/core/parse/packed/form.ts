import type { Story } from "../../story/model";
import type { Coded } from "./numbers";

/** Grows whenever the form changes, so that a build and an app that do not fit say so. */
export const FORMAT = 3;

/*
 * A column has one entry for each event, or claim, in its order. `N` is how numbers are held: as
 * text in a file, as typed arrays once they are decoded. So a file is a few long texts, which
 * JSON parsers copy, where a value each would have to be read and held by itself.
 */

/** Texts, one after the other in one; `lengths` in UTF-16 units. Where many are equal, positions among the distinct. */
export interface Texts<N> {
  readonly all: string;
  readonly lengths: N;
  readonly at: N | null;
}

/** What few have: positions in ascending order, and what stands there. */
export interface Sparse<N, V> {
  readonly at: N;
  readonly values: V;
}

/** Texts that few have. */
export type SparseTexts<N> = Sparse<N, Texts<N>>;

/** Values that few have, each as JSON of its own that is parsed when it is asked for. */
export type SparseJson<N> = Sparse<N, Texts<N>>;

/** Lists of different lengths, one after the other. */
export interface Lists<N> {
  readonly lengths: N;
  readonly values: N;
}

/** Extents of time. */
export interface PackedExtents<N> {
  /** Milliseconds in one of the units in which the following count. */
  readonly unit: number;
  /** Since the epoch. */
  readonly from: N;
  /** Since `from`. */
  readonly to: N;
  /** Before `from`. */
  readonly earliest: N;
  /** After `to`. */
  readonly latest: N;
  /** Those without a beginning, and those without an end. */
  readonly open: { readonly earliest: N; readonly latest: N };
  /** Positions in `PRECISIONS`. */
  readonly precision: N;
}

export interface PackedTimes<N> extends PackedExtents<N> {
  readonly text: Texts<N>;
  readonly zone: Texts<N>;
}

export interface PackedEvents<N> {
  readonly id: Texts<N>;
  readonly kind: N;
  readonly headline: Texts<N>;
  readonly when: PackedTimes<N>;
  readonly said: SparseTexts<N>;
  readonly basis: Texts<N>;
  readonly clock: SparseTexts<N>;
  readonly article: SparseJson<N>;
  /** Position of the place; −1 without one. */
  readonly venue: N;
  readonly venueNote: Texts<N>;
  readonly subjects: Lists<N>;
  readonly actors: Lists<N>;
  readonly roles: N;
  /** By position in the values of `actors`. */
  readonly notes: SparseTexts<N>;
  readonly topics: Lists<N>;
  readonly differences: SparseJson<N>;
  readonly readings: SparseJson<N>;
  readonly claims: Lists<N>;
  readonly related: SparseJson<N>;
  readonly confidence: N;
  readonly doubt: Texts<N>;
  /** Positions of those that were withdrawn. */
  readonly withdrawn: N;
  readonly side: N;
  readonly origins: N;
  readonly certainty: N;
}

export interface PackedClaims<N> {
  readonly id: Texts<N>;
  readonly event: N;
  /** Positions of actors; of lineages, counted on from the last actor. */
  readonly by: N;
  readonly verb: N;
  readonly about: N;
  readonly text: Texts<N>;
  /** Claims that give a time, and the times that they give. */
  readonly times: Sparse<N, PackedTimes<N>>;
  /** Claims that give a place: the place's position. */
  readonly places: Sparse<N, N>;
  /** All other values. */
  readonly values: SparseJson<N>;
  readonly topics: SparseJson<N>;
  readonly said: Sparse<N, PackedTimes<N>>;
  readonly revises: SparseTexts<N>;
  readonly withdraws: SparseJson<N>;
  /** Positions of sources. */
  readonly citations: Lists<N>;
  /** By position in the values of `citations`, as are the following. */
  readonly locator: SparseTexts<N>;
  /** Where a passage comes from, if not from all that its source does: positions of lineages. */
  readonly lineages: SparseJson<N>;
  readonly phrase: SparseTexts<N>;
  readonly supports: Texts<N>;
  readonly differs: SparseTexts<N>;
}

export interface PackedSources<N> {
  readonly id: Texts<N>;
  readonly publisher: Texts<N>;
  readonly url: SparseTexts<N>;
  readonly zone: Texts<N>;
  /** Positions of those whose zone is the story's. */
  readonly zoneAssumed: N;
  readonly published: Sparse<N, PackedTimes<N>>;
  readonly lineages: Lists<N>;
  readonly language: Texts<N>;
  readonly note: SparseTexts<N>;
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

/** What there are many of and what is drawn needs. */
export interface PackedColumns<N> {
  readonly sources: PackedSources<N>;
  readonly events: PackedEvents<N>;
  readonly extent: PackedExtents<N>;
  readonly posts: PackedExtents<N>;
}

/** What stands behind the events, and is read when one is opened: three quarters of the whole. */
export interface PackedEvidence<N = Coded> {
  readonly claims: PackedClaims<N>;
  /** Claims that a later one of the same speaker replaced: the old, the new, the old, … by position. */
  readonly revised: N;
  /** Of each event. */
  readonly summary: Texts<N>;
  readonly figures: SparseJson<N>;
}

/** The part of a packed story that map, timeline and list are drawn from; it comes first in the file. */
export interface PackedHead<N = Coded> {
  /** Its length in a file (`text.ts`). */
  readonly head?: number;
  readonly packed: number;
  readonly story: Pick<Story, OwnFields>;
  readonly theatres: readonly unknown[];
  readonly sides: readonly unknown[];
  readonly actors: readonly unknown[];
  readonly places: readonly unknown[];
  readonly topics: readonly unknown[];
  readonly lineages: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly briefings: readonly unknown[];
  readonly columns: PackedColumns<N>;
}

/**
 * A story after the parser, in columns: checked, with every value derived. Made by the build for
 * stories of many events, which would otherwise be checked and derived in every browser.
 */
export interface PackedStory<N = Coded> extends PackedHead<N> {
  readonly evidence: PackedEvidence<N>;
}

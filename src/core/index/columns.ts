import type { Story } from "../story/model";
import { CERTAINTIES, EVENT_KINDS, ROLES } from "../story/vocabulary";
import type { Precision } from "../time/extent";
import { addTo, type BitSet, emptySet } from "./bitset";
import { type Ragged, raggedOf } from "./ragged";

/** In a fixed order, so that a precision is a number. */
export const PRECISIONS = [
  "year",
  "season",
  "month",
  "day",
  "minute",
  "second",
  "interval",
] as const satisfies readonly Precision[];

/**
 * What the index is made from: the events of a story by ordinal, as numbers. A record is told by
 * its position in the story's own map of them, a word by its position in the vocabulary.
 */
export interface Columns {
  readonly size: number;
  readonly kind: Uint8Array;
  readonly side: Uint8Array;
  readonly certainty: Uint8Array;
  readonly origins: Uint16Array;
  /** Position in `places`; −1 without one. */
  readonly venue: Int32Array;
  /** Stated times and outer bounds, epoch ms. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Position in `PRECISIONS`. */
  readonly precision: Uint8Array;
  readonly actors: Ragged;
  /** Position in `ROLES`, for each of the values of `actors`. */
  readonly roles: Uint8Array;
  readonly topics: Ragged;
  readonly subjects: Ragged;
  readonly article: BitSet;
  readonly differing: BitSet;
}

/** Reads the columns off the events of a story. A packed story comes with its own. */
export function columnsOf(story: Story): Columns {
  const { events } = story;
  const size = events.length;
  const at = {
    sides: positions(story.sides),
    places: positions(story.places),
    actors: positions(story.actors),
    topics: positions(story.topics),
  };
  const found = (map: ReadonlyMap<string, number>, ids: readonly string[]) =>
    ids.flatMap((id) => map.get(id) ?? []);
  const involved = events.map((event) => event.involved.filter(({ actor }) => at.actors.has(actor)));
  const marked = (meets: (event: Story["events"][number]) => boolean): BitSet => {
    const bits = emptySet(size);
    for (const event of events) if (meets(event)) addTo(bits, event.ordinal);
    return bits;
  };
  return {
    size,
    kind: Uint8Array.from(events, ({ kind }) => EVENT_KINDS.indexOf(kind)),
    side: Uint8Array.from(events, ({ side }) => at.sides.get(side) ?? 0),
    certainty: Uint8Array.from(events, ({ certainty }) => CERTAINTIES.indexOf(certainty)),
    origins: Uint16Array.from(events, ({ origins }) => origins),
    venue: Int32Array.from(events, ({ venue }) => (venue === null ? -1 : (at.places.get(venue) ?? -1))),
    from: Float64Array.from(events, ({ when }) => when.extent.from),
    to: Float64Array.from(events, ({ when }) => when.extent.to),
    earliest: Float64Array.from(events, ({ when }) => when.extent.earliest),
    latest: Float64Array.from(events, ({ when }) => when.extent.latest),
    precision: Uint8Array.from(events, ({ when }) => PRECISIONS.indexOf(when.extent.precision)),
    actors: raggedOf(involved.map((list) => list.map(({ actor }) => at.actors.get(actor) ?? 0))),
    roles: Uint8Array.from(involved.flatMap((list) => list.map(({ role }) => ROLES.indexOf(role)))),
    topics: raggedOf(events.map((event) => found(at.topics, event.topics))),
    subjects: raggedOf(events.map((event) => found(at.places, event.subjects))),
    article: marked(({ article }) => article !== null),
    differing: marked(({ differences }) => differences.length > 0),
  };
}

const positions = (map: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> =>
  new Map([...map.keys()].map((id, i) => [id, i]));

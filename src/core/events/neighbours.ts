import { type BitSet, count, has, nextIn, previousIn, rankOf } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { EventId } from "../story/ids";

/** Where an event stands among the shown ones, and which stand next to it in time. */
export interface Neighbours {
  /** From 1; null when the event itself is not shown. */
  readonly position: number | null;
  readonly total: number;
  readonly previous: EventId | null;
  readonly next: EventId | null;
}

/** The neighbours of an event among those in `bits`; without an event, the first and the last. */
export function neighbours(index: StoryIndex, bits: BitSet, id: EventId | null): Neighbours {
  const here = id === null ? undefined : index.byId.get(id)?.ordinal;
  const total = count(bits);
  const idAt = (ordinal: number | null) =>
    ordinal === null ? null : (index.story.events[ordinal]?.id ?? null);
  if (here === undefined) {
    const last = previousIn(bits, bits.size);
    return { position: null, total, previous: idAt(last), next: idAt(nextIn(bits, 0)) };
  }
  return {
    position: has(bits, here) ? rankOf(bits, here) + 1 : null,
    total,
    previous: idAt(previousIn(bits, here)),
    next: idAt(nextIn(bits, here + 1)),
  };
}

import { type BitSet, ordinals } from "../index/bitset";
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
  const shown = [...ordinals(bits)];
  const idAt = (ordinal: number | undefined) =>
    ordinal === undefined ? null : (index.story.events[ordinal]?.id ?? null);
  if (here === undefined) {
    return { position: null, total: shown.length, previous: idAt(shown.at(-1)), next: idAt(shown[0]) };
  }
  const place = shown.indexOf(here);
  return {
    position: place < 0 ? null : place + 1,
    total: shown.length,
    previous: idAt(shown.findLast((ordinal) => ordinal < here)),
    next: idAt(shown.find((ordinal) => ordinal > here)),
  };
}

import type { EventId } from "../story/ids";
import { type BitSet, count, emptySet, has, ordinals, put } from "./bitset";
import type { StoryIndex } from "./storyIndex";

/** Events as ordinals of an index that are asked for by id: nobody makes the ids of a badge of thousands. */
export class EventSet implements ReadonlySet<EventId> {
  readonly index: StoryIndex;
  readonly bits: BitSet;
  readonly size: number;

  constructor(index: StoryIndex, bits: BitSet) {
    this.index = index;
    this.bits = bits;
    this.size = count(bits);
  }

  has(id: EventId): boolean {
    const ordinal = this.index.byId.get(id)?.ordinal;
    return ordinal !== undefined && has(this.bits, ordinal);
  }

  *values(): SetIterator<EventId> {
    for (const ordinal of ordinals(this.bits)) {
      const event = this.index.story.events[ordinal];
      if (event !== undefined) yield event.id;
    }
  }

  keys = (): SetIterator<EventId> => this.values();

  *entries(): SetIterator<[EventId, EventId]> {
    for (const id of this.values()) yield [id, id];
  }

  [Symbol.iterator] = (): SetIterator<EventId> => this.values();

  forEach(run: (value: EventId, key: EventId, set: ReadonlySet<EventId>) => void): void {
    for (const id of this.values()) run(id, id, this);
  }
}

/** Events as ordinals of an index; those that it does not have are left out. */
export function ordinalsIn(index: StoryIndex, events: ReadonlySet<EventId>): BitSet {
  if (events instanceof EventSet && events.index === index) return events.bits;
  const bits = emptySet(index.all.size);
  for (const id of events) {
    const ordinal = index.byId.get(id)?.ordinal;
    if (ordinal !== undefined) put(bits, ordinal);
  }
  return bits;
}

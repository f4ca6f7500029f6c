import type { PlaceId } from "../story/ids";
import type { Story } from "../story/model";
import { type BitSet, emptySet, put } from "./bitset";
import { containing } from "./containing";
import type { Ragged } from "./ragged";

/**
 * The events at, or about, each place and what it contains. Places are many and few of them are
 * ever asked for, so that a set is made when it is; then it is kept.
 */
export class PlaceFacet implements ReadonlyMap<string, BitSet> {
  readonly #story: Pick<Story, "places">;
  readonly #ids: readonly PlaceId[];
  readonly #events: Ragged;
  readonly #made = new Map<string, BitSet>();
  #keys: ReadonlySet<string> | null = null;

  /** @param events for each event, the positions of its places in the story's map of them. */
  constructor(story: Pick<Story, "places">, events: Ragged) {
    this.#story = story;
    this.#ids = [...story.places.keys()];
    this.#events = events;
  }

  get size(): number {
    return this.#known().size;
  }

  has = (id: string): boolean => this.#known().has(id);

  get(id: string): BitSet | undefined {
    if (!this.has(id)) return undefined;
    const kept = this.#made.get(id);
    if (kept !== undefined) return kept;
    const made = this.#make(id);
    this.#made.set(id, made);
    return made;
  }

  keys = (): MapIterator<string> => this.#known().values();

  *values(): MapIterator<BitSet> {
    for (const [, set] of this.entries()) yield set;
  }

  *entries(): MapIterator<[string, BitSet]> {
    for (const id of this.#known()) yield [id, this.get(id) ?? this.#make(id)];
  }

  [Symbol.iterator] = (): MapIterator<[string, BitSet]> => this.entries();

  forEach(run: (set: BitSet, id: string, map: ReadonlyMap<string, BitSet>) => void): void {
    for (const [id, set] of this.entries()) run(set, id, this);
  }

  /** The places that any event has, and those that contain them. */
  #known(): ReadonlySet<string> {
    if (this.#keys === null) {
      const used = new Set(this.#events.values);
      this.#keys = new Set(
        [...used].flatMap((at) => {
          const id = this.#ids[at];
          return id === undefined ? [] : containing(this.#story, id).map((place) => place.id);
        }),
      );
    }
    return this.#keys;
  }

  /** The events at, or about, any of these places: one pass over the events, and no set is kept. */
  anyOf(ids: ReadonlySet<string>): BitSet {
    const { starts, values } = this.#events;
    const inside = Uint8Array.from(this.#ids, (each) =>
      containing(this.#story, each).some((outer) => ids.has(outer.id)) ? 1 : 0,
    );
    const set = emptySet(starts.length - 1);
    for (let i = 0; i < set.size; i++) {
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
        if (inside[values[at] ?? 0] === 1) put(set, i);
      }
    }
    return set;
  }

  #make = (id: string): BitSet => this.anyOf(new Set([id]));
}

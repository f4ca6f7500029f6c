import { addAll, type BitSet, emptySet } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { engineOf } from "./engine";

/** The events of the actors, places and topics that a word names, slips forgiven. */
export function byName(index: StoryIndex, word: string): BitSet {
  const { facets, all } = index;
  const bits = emptySet(all.size);
  const places = new Set<string>();
  for (const { id, ...stored } of engineOf(index).search(word)) {
    const type: unknown = stored["type"];
    const value = String(id).slice(String(type).length + 1);
    if (type === "place") places.add(value);
    else addAll(bits, (type === "actor" ? facets.actors : facets.topics).get(value) ?? emptySet(all.size));
  }
  if (places.size === 0) return bits;
  addAll(bits, facets.places.anyOf(places));
  addAll(bits, facets.subjects.anyOf(places));
  return bits;
}

import { type BitSet, emptySet, forEachOrdinal, fullSet, has, intersect, put, union } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { engineOf } from "./engine";
import { fold, words } from "./fold";

const folded = new WeakMap<StoryIndex, readonly string[]>();

/**
 * Headline and summary of each event, folded, with a space before each word. Made when a search first
 * asks for it; call it before to spare the first letter the wait.
 */
export function textsOf(index: StoryIndex): readonly string[] {
  const known = folded.get(index);
  if (known !== undefined) return known;
  const made = index.story.events.map(({ headline, summary }) => spaced(`${headline} ${summary ?? ""}`));
  folded.set(index, made);
  return made;
}

/** Plain letters need no folding, and most texts are nothing else. */
function spaced(text: string): string {
  return /^[\x20-\x7e]*$/u.test(text)
    ? ` ${text
        .toLowerCase()
        .replace(/'/gu, "")
        .replace(/[^a-z0-9]+/gu, " ")}`
    : ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
}

/**
 * The events that every word of a text finds: in headline and summary as the beginning of a word, or by
 * the name of an actor, a place or a topic, where slips are forgiven.
 */
export function scan(index: StoryIndex, text: string): BitSet {
  let found = fullSet(index.all.size);
  for (const word of words(text))
    found = intersect(found, union(byName(index, word), inTexts(index, word, found)));
  return found;
}

/** Of the events in `among`, those in whose own words one begins so. */
function inTexts(index: StoryIndex, word: string, among: BitSet): BitSet {
  const texts = textsOf(index);
  const wanted = ` ${fold(word)}`;
  const bits = emptySet(index.all.size);
  forEachOrdinal(among, (ordinal) => {
    if (texts[ordinal]?.includes(wanted)) put(bits, ordinal);
  });
  return bits;
}

/** The events of the actors, places and topics that a word names. */
function byName(index: StoryIndex, word: string): BitSet {
  const { facets, all } = index;
  let bits = emptySet(all.size);
  for (const { id, ...stored } of engineOf(index).search(word)) {
    const type: unknown = stored["type"];
    const value = String(id).slice(String(type).length + 1);
    const named =
      type === "actor"
        ? [facets.actors.get(value)]
        : type === "topic"
          ? [facets.topics.get(value)]
          : [facets.places.get(value), facets.subjects.get(value)];
    for (const set of named) if (set !== undefined) bits = union(bits, set);
  }
  return bits;
}

/** Orders events for a short list: those with the words in the headline first, then by time; at most `limit`. */
export function best(index: StoryIndex, bits: BitSet, text: string, limit: number): number[] {
  const wanted = words(text).map((word) => ` ${fold(word)}`);
  const [first, rest]: [number[], number[]] = [[], []];
  for (let ordinal = 0; ordinal < bits.size && first.length < limit; ordinal++) {
    if (!has(bits, ordinal)) continue;
    const headline = spaced(index.story.events[ordinal]?.headline ?? "");
    if (wanted.every((word) => headline.includes(word))) first.push(ordinal);
    else if (rest.length < limit) rest.push(ordinal);
  }
  return [...first, ...rest].slice(0, limit);
}

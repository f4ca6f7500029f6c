import { type BitSet, emptySet, forEachOrdinal, fullSet, has, intersect, put, union } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { byName } from "./byName";
import { words, wordsIn } from "./fold";

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

const spaced = (text: string): string => ` ${wordsIn(text).join(" ")}`;

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

/** Of the events in `among`, those in whose own words one begins so; a word such as "3.5" is several in them. */
function inTexts(index: StoryIndex, word: string, among: BitSet): BitSet {
  const texts = textsOf(index);
  const wanted = wordsIn(word).map((part) => ` ${part}`);
  const bits = emptySet(index.all.size);
  if (wanted.length === 0) return bits;
  forEachOrdinal(among, (ordinal) => {
    if (wanted.every((part) => texts[ordinal]?.includes(part))) put(bits, ordinal);
  });
  return bits;
}

/** Orders events for a short list: those with the words in the headline first, then by time; at most `limit`. */
export function best(index: StoryIndex, bits: BitSet, text: string, limit: number): number[] {
  const wanted = wordsIn(text).map((word) => ` ${word}`);
  const [first, rest]: [number[], number[]] = [[], []];
  for (let ordinal = 0; ordinal < bits.size && first.length < limit; ordinal++) {
    if (!has(bits, ordinal)) continue;
    const headline = spaced(index.story.events[ordinal]?.headline ?? "");
    if (wanted.every((word) => headline.includes(word))) first.push(ordinal);
    else if (rest.length < limit) rest.push(ordinal);
  }
  return [...first, ...rest].slice(0, limit);
}

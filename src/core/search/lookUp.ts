import { type BitSet, emptySet, fullSet, intersect, put, union } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { byName } from "./byName";
import { words, wordsIn } from "./fold";
import type { StoryWords } from "./storyWords";
import { hasPrefix, textsNear, textsWith, type WordList } from "./wordList";

/** What a text finds in a story of many events. */
export interface Found {
  readonly events: BitSet;
  /** Those of the events that have all words in their headline. */
  readonly headlined: BitSet;
  /** Claims by position. */
  readonly claims: BitSet;
  /** Sources by position. */
  readonly sources: BitSet;
}

/** A word of fewer letters is taken as it is written. */
const FORGIVEN = 5;

/**
 * What every word of a text finds: an event by the beginning of a word of its headline, its summary or one of
 * its claims, or by the name of an actor, a place or a topic; a claim by its own words; a source by its
 * publisher, note or lineages. A word of five letters and more, without digits, that begins no word
 * anywhere finds what is one edit away. Costs as many steps as there are texts with the words.
 */
export function lookUp(index: StoryIndex, lists: StoryWords, text: string): Found {
  const all = everything(lists, index.all.size);
  return words(text).reduce((found, word) => {
    const own = ofWord(lists, word, index.all.size);
    return both(found, { ...own, events: union(own.events, byName(index, word)) });
  }, all);
}

const sizes = ({ claimEvents, sourceClaims }: StoryWords) =>
  [claimEvents.length, sourceClaims.length] as const;

function everything(lists: StoryWords, events: number): Found {
  const [claims, sources] = sizes(lists);
  const all = fullSet(events);
  return { events: all, headlined: all, claims: fullSet(claims), sources: fullSet(sources) };
}

const both = (a: Found, b: Found): Found => ({
  events: intersect(a.events, b.events),
  headlined: intersect(a.headlined, b.headlined),
  claims: intersect(a.claims, b.claims),
  sources: intersect(a.sources, b.sources),
});

/** What a word finds by the texts themselves; one such as "3.5" is several in them. */
function ofWord(lists: StoryWords, word: string, events: number): Found {
  const parts = wordsIn(word).map((part) => ofPart(lists, part, events));
  const [first, ...rest] = parts;
  if (first !== undefined) return rest.reduce(both, first);
  const [claims, sources] = sizes(lists);
  const none = emptySet(events);
  return { events: none, headlined: none, claims: emptySet(claims), sources: emptySet(sources) };
}

function ofPart(lists: StoryWords, part: string, events: number): Found {
  const [ofClaims, ofSources] = sizes(lists);
  const { headlines, summaries, claims, sources, claimEvents } = lists;
  const known = [headlines, summaries, claims, sources].some((list) => hasPrefix(list, part));
  const textsOf = (list: WordList): readonly Uint32Array[] => {
    if (known) return [textsWith(list, part)];
    return part.length < FORGIVEN || /\p{N}/u.test(part) ? [] : textsNear(list, part);
  };
  const setOf = (list: WordList, size: number): BitSet => {
    const set = emptySet(size);
    for (const texts of textsOf(list)) for (const at of texts) put(set, at);
    return set;
  };
  const headlined = setOf(headlines, events);
  const own = union(headlined, setOf(summaries, events));
  const byClaim = textsOf(claims);
  const claimed = emptySet(ofClaims);
  for (const texts of byClaim) {
    for (const claim of texts) {
      put(claimed, claim);
      put(own, claimEvents[claim] ?? 0);
    }
  }
  return { events: own, headlined, claims: claimed, sources: setOf(sources, ofSources) };
}

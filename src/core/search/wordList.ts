import { listAt, type Ragged } from "../index/ragged";
import { wordsIn } from "./fold";

/** The distinct words of many texts, and in which texts each stands; fit to be handed from thread to thread. */
export interface WordList {
  /** The folded words one after the other, in the order of their UTF-16 units. */
  readonly letters: string;
  /** Where each word begins in `letters`, and where the last ends. */
  readonly starts: Uint32Array;
  /** For each word the positions of its texts, ascending. */
  readonly texts: Ragged;
}

/** Lists the words of `size` texts: O(letters), and O(v log v) to put v distinct words in order. */
export function listWords(size: number, textAt: (position: number) => string): WordList {
  const numbers = new Map<string, number>();
  /** By a word's number: how many texts have it, and the last that was seen to. */
  const [counts, last]: [number[], number[]] = [[], []];
  /** The numbers of the words of each text, one text after the other. */
  const found: number[] = [];
  const ends = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    for (const word of wordsIn(textAt(i))) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      if (last[number] === i) continue;
      last[number] = i;
      counts[number] = (counts[number] ?? 0) + 1;
      found.push(number);
    }
    ends[i] = found.length;
  }
  const sorted = [...numbers.keys()].sort();
  const order = Uint32Array.from(sorted, (word) => numbers.get(word) ?? 0);
  return {
    letters: sorted.join(""),
    starts: startsOf(sorted.map(({ length }) => length)),
    texts: turned(found, ends, order, counts),
  };
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  return starts;
}

/** The words of each text as the texts of each word. */
function turned(
  found: readonly number[],
  ends: Uint32Array,
  order: Uint32Array,
  counts: readonly number[],
): Ragged {
  const starts = startsOf(Array.from(order, (number) => counts[number] ?? 0));
  const next = new Uint32Array(order.length);
  for (const [rank, number] of order.entries()) next[number] = starts[rank] ?? 0;
  const values = new Uint32Array(found.length);
  let at = 0;
  for (const [text, end] of ends.entries()) {
    for (; at < end; at++) {
      const number = found[at] ?? 0;
      const place = next[number] ?? 0;
      values[place] = text;
      next[number] = place + 1;
    }
  }
  return { starts, values };
}

const wordAt = ({ letters, starts }: WordList, i: number): string =>
  letters.slice(starts[i] ?? 0, starts[i + 1] ?? 0);

/** Where the words that begin with `prefix` stand in the list, the end excluded: two binary searches. */
function rangeOf(list: WordList, prefix: string): readonly [number, number] {
  const first = (isBeyond: (word: string) => boolean, from: number): number => {
    let [low, high] = [from, list.starts.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBeyond(wordAt(list, middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = first((word) => word >= prefix, 0);
  return [from, first((word) => !word.startsWith(prefix), from)];
}

/** Whether a word of the list begins so. */
export function hasPrefix(list: WordList, prefix: string): boolean {
  const [from, to] = rangeOf(list, prefix);
  return to > from;
}

/** The texts with a word that begins so; one with several is told more than once. A window on the list. */
export function textsWith(list: WordList, prefix: string): Uint32Array {
  const [from, to] = rangeOf(list, prefix);
  const { starts, values } = list.texts;
  return values.subarray(starts[from] ?? 0, starts[to] ?? 0);
}

/** For each word that is one letter more, one less or another away from `word`, its texts: one pass over the words. */
export function textsNear(list: WordList, word: string): Uint32Array[] {
  const near: Uint32Array[] = [];
  for (let i = 0; i + 1 < list.starts.length; i++)
    if (isNear(list, i, word)) near.push(listAt(list.texts, i));
  return near;
}

/** Whether a word of the list is at most one edit away (Levenshtein); reads no letter where the lengths say no. */
function isNear({ letters, starts }: WordList, i: number, word: string): boolean {
  const [start, end] = [starts[i] ?? 0, starts[i + 1] ?? 0];
  const longer = end - start - word.length;
  if (longer < -1 || longer > 1) return false;
  const least = Math.min(end - start, word.length);
  let head = 0;
  while (head < least && letters.charCodeAt(start + head) === word.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < least - head &&
    letters.charCodeAt(end - 1 - tail) === word.charCodeAt(word.length - 1 - tail)
  ) {
    tail++;
  }
  return Math.max(end - start, word.length) - head - tail <= 1;
}

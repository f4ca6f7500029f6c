import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsIn } from "./fold";
import { hasPrefix, listWords, textsNear, textsWith, type WordList } from "./wordList";

const listOf = (texts: readonly string[]): WordList => listWords(texts.length, (i) => texts[i] ?? "");
const distinct = (found: Iterable<number>) => [...new Set(found)].sort((a, b) => a - b);

/** Texts of few letters, so that words meet: with diacritics, in two scripts, beyond the basic plane. */
const someTexts = fc.array(
  fc
    .array(fc.constantFrom("a", "b", "É", "ł", "й", "7", " ", "-", "'", "𐐷"), { maxLength: 20 })
    .map((letters) => letters.join("")),
  { maxLength: 20 },
);
const someWord = fc
  .array(fc.constantFrom("a", "b", "e", "l", "и", "7", "𐐷"), { minLength: 1, maxLength: 6 })
  .map((letters) => wordsIn(letters.join(""))[0] ?? "a");

/** Levenshtein's distance by its definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  return 1 + Math.min(distance(a, restB), distance(restA, b), distance(restA, restB));
}

const matching = (texts: readonly string[], matches: (word: string) => boolean): number[] =>
  texts.flatMap((text, i) => (wordsIn(text).some(matches) ? [i] : []));

describe("a list of words", () => {
  it("finds by the beginning of a word what a look at each text finds", () => {
    fc.assert(
      fc.property(someTexts, someWord, (texts, prefix) => {
        const list = listOf(texts);
        const plainly = matching(texts, (word) => word.startsWith(prefix));
        expect(distinct(textsWith(list, prefix))).toEqual(plainly);
        expect(hasPrefix(list, prefix)).toBe(plainly.length > 0);
      }),
    );
  });

  it("finds one edit away what a look at each word finds", () => {
    fc.assert(
      fc.property(someTexts, someWord, (texts, wanted) => {
        const near = textsNear(listOf(texts), wanted).flatMap((found) => [...found]);
        expect(distinct(near)).toEqual(matching(texts, (word) => distance(word, wanted) <= 1));
      }),
    );
  });

  it("tells each text once for each of its words, in order", () => {
    const list = listOf(["Strike, strike!", "Strikes near Łódź", "", "a strike"]);
    expect([...textsWith(list, "strike")]).toEqual([0, 3, 1]);
    expect([...textsWith(list, "lodz")]).toEqual([1]);
  });

  it("is empty of nothing", () => {
    expect(hasPrefix(listOf([]), "a")).toBe(false);
    expect([...textsWith(listOf([""]), "a")]).toEqual([]);
  });
});

/** Letters that Unicode does not decompose, as people type them. */
const PLAIN: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * A text without case, diacritics and apostrophes, so that "Erdogan" finds "Erdoğan" and
 * "Łódź" is found by "lodz". Works in any script that Unicode decomposes (NFD).
 */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\p{M}'’ʼ`]/gu, "")
    .toLowerCase()
    .replace(/[łøđðıßæœþ]/gu, (letter) => PLAIN[letter] ?? letter);

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** The words of a text in any script, by Unicode's rules (UAX 29), unfolded. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const part of segmenter.segment(text)) if (part.isWordLike === true) found.push(part.segment);
  return found;
}

/** The runs of letters and digits of a text, folded: what the texts of many events are searched by. */
export function wordsIn(text: string): readonly string[] {
  // Plain letters need no folding, and most texts are nothing else.
  return /^[\x20-\x7e]*$/u.test(text)
    ? (text
        .replace(/['`]/gu, "")
        .toLowerCase()
        .match(/[a-z0-9]+/gu) ?? [])
    : (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

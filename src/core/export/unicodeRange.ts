/** A range of code points, both ends included. */
export type CodeRange = readonly [from: number, to: number];

/**
 * The ranges of a `unicode-range` descriptor (CSS Fonts 4, § 4.5): "U+0301, U+0400-045F, U+4??". An empty
 * one, as a face without it has, is everything. Throws on what is none.
 */
export const unicodeRanges = (descriptor: string): readonly CodeRange[] =>
  (descriptor.trim() === "" ? EVERYTHING : descriptor).split(",").map(rangeOf);

const EVERYTHING = "U+0-10FFFF";

/** Whether a letter is in one of the ranges. */
export const isWithin = (code: number, ranges: readonly CodeRange[]): boolean =>
  ranges.some(([from, to]) => from <= code && code <= to);

function rangeOf(text: string): CodeRange {
  const found = /^U\+([0-9A-F]*)(\?*)(?:-([0-9A-F]+))?$/iu.exec(text.trim());
  const [, start = "", any = "", end] = found ?? [];
  if (start + any === "")
    throw new Error(`found unicode-range "${text.trim()}", expected e.g. U+0400-04FF or U+4??.`);
  const from = Number.parseInt(start + any.replaceAll("?", "0"), 16);
  return [from, Number.parseInt(end ?? start + any.replaceAll("?", "F"), 16)];
}

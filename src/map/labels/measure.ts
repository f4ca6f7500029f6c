let brush: CanvasRenderingContext2D | null = null;
/** For each font, the width of each letter. */
const widths = new Map<string, Map<string, number>>();

/**
 * Width of a text in CSS pixels, as the sum of its letters, which are measured once: kerning makes
 * a text up to 3 px narrower. `spacing` is added after each letter.
 */
export function textWidth(text: string, font: string, spacing = 0): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  let sum = spacing * text.length;
  for (const letter of text) {
    const width = known.get(letter) ?? letterWidth(letter, font);
    known.set(letter, width);
    sum += width;
  }
  return sum;
}

function letterWidth(letter: string, font: string): number {
  brush ??= document.createElement("canvas").getContext("2d");
  if (brush === null) return 7;
  brush.font = font;
  return brush.measureText(letter).width;
}

/** Forgets all widths: fonts have come. */
export const forgetWidths = (): void => widths.clear();

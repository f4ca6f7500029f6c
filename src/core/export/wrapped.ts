/** Width of a text in pixels, in a font of the CSS shorthand. */
export type Measure = (text: string, font: string) => number;

/** A text in lines no wider than `room` pixels, broken between words; a word that is wider is broken anywhere. */
export function wrapped(text: string, font: string, room: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string) => measure(candidate, font) <= room;
  for (const word of text.split(/\s+/u).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      const cut = cutAt(line, fits);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** How much of a word fits, at least one character, never half of one. */
function cutAt(word: string, fits: (text: string) => boolean): number {
  let cut = 0;
  for (const character of word) {
    if (cut > 0 && !fits(word.slice(0, cut + character.length))) break;
    cut += character.length;
  }
  return cut;
}

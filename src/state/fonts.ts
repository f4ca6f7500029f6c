/** What the first screen is set in: a text that is laid out before its font has come is laid out twice. */
const FACES = ['1em "Inter Variable"', '1em "Source Serif 4 Variable"'] as const;

let here = false;

/** Asks for the fonts of the first screen before there is any text, while the story is on its way. */
export function askForFonts(fonts: Pick<FontFaceSet, "load">): void {
  Promise.all(FACES.map((face) => fonts.load(face))).then(
    () => {
      here = true;
    },
    () => {
      // A page without its fonts shows the system's.
    },
  );
}

/** Whether they have come. */
export const areFontsHere = (): boolean => here;

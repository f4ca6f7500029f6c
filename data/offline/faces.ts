import { type CodeRange, isWithin, unicodeRanges } from "../../src/core/export/unicodeRange.ts";

const FACE = /@font-face\s*\{[^}]*\}/gu;

interface Face {
  readonly rule: string;
  /** Family and style: of the faces with the same, the last that has a letter draws it. */
  readonly font: string;
  readonly italic: boolean;
  readonly ranges: readonly CodeRange[];
}

/**
 * The style sheet without the font faces that draw no letter of a text; ASCII is always drawn, and a
 * face without `unicode-range` draws everything. Italics, which are few, are kept for ASCII alone: the
 * next font of the list has the rest. Throws on a range that is not of CSS Fonts 4, § 4.5.
 * @param serif what of the text is ever set in a serif; all of it by default.
 */
export function neededFaces(css: string, text: string, serif: string = text): string {
  const ascii = pointsOf(ASCII);
  const all = pointsOf(`${ASCII}${text}`);
  const inSerif = pointsOf(`${ASCII}${serif}`);
  const faces = (css.match(FACE) ?? []).map(readFace);
  const needed = new Set<string>();
  for (const font of new Set(faces.map((face) => face.font))) {
    const own = faces.filter((face) => face.font === font);
    const upright = /serif/iu.test(font) ? inSerif : all;
    for (const letter of own.some(({ italic }) => italic) ? ascii : upright) {
      const face = own.findLast(({ ranges }) => isWithin(letter, ranges));
      if (face !== undefined) needed.add(face.rule);
    }
  }
  return css.replace(FACE, (rule) => (needed.has(rule) ? rule : ""));
}

const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i));
const pointsOf = (text: string): ReadonlySet<number> =>
  new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));

function readFace(rule: string): Face {
  const descriptor = (name: string) => new RegExp(`${name}:([^;}]*)`, "u").exec(rule)?.[1]?.trim();
  return {
    rule,
    font: `${descriptor("font-family")} ${descriptor("font-style")}`,
    italic: descriptor("font-style") === "italic",
    ranges: unicodeRanges(descriptor("unicode-range") ?? ""),
  };
}

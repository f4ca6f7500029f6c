const FACE = /@font-face\s*\{[^}]*\}/gu;

/** A range of code points, both ends included. */
type Range = readonly [from: number, to: number];

interface Face {
  readonly rule: string;
  /** Family and style: of the faces with the same, the last that has a letter draws it. */
  readonly font: string;
  readonly italic: boolean;
  readonly ranges: readonly Range[];
}

/**
 * The style sheet without the font faces that draw no letter of a text; ASCII is always drawn, and a
 * face without `unicode-range` draws everything. Italics, which are few, are kept for ASCII alone: the
 * next font of the list has the rest. Throws on a range that is not of CSS Fonts 4, § 4.5.
 */
export function neededFaces(css: string, text: string): string {
  const ascii = pointsOf(ASCII);
  const all = pointsOf(`${ASCII}${text}`);
  const faces = (css.match(FACE) ?? []).map(readFace);
  const needed = new Set<string>();
  for (const font of new Set(faces.map((face) => face.font))) {
    const own = faces.filter((face) => face.font === font);
    for (const letter of own.some(({ italic }) => italic) ? ascii : all) {
      const face = own.findLast(({ ranges }) => ranges.some(([from, to]) => from <= letter && letter <= to));
      if (face !== undefined) needed.add(face.rule);
    }
  }
  return css.replace(FACE, (rule) => (needed.has(rule) ? rule : ""));
}

const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i));
const pointsOf = (text: string): ReadonlySet<number> =>
  new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
const EVERYTHING = "U+0-10FFFF";

function readFace(rule: string): Face {
  const descriptor = (name: string) => new RegExp(`${name}:([^;}]*)`, "u").exec(rule)?.[1]?.trim();
  return {
    rule,
    font: `${descriptor("font-family")} ${descriptor("font-style")}`,
    italic: descriptor("font-style") === "italic",
    ranges: (descriptor("unicode-range") ?? EVERYTHING).split(",").map(parseRange),
  };
}

function parseRange(text: string): Range {
  const found = /^U\+([0-9A-F]*)(\?*)(?:-([0-9A-F]+))?$/iu.exec(text.trim());
  const [, start = "", any = "", end] = found ?? [];
  if (start + any === "")
    throw new Error(`found unicode-range "${text}", expected e.g. U+0400-04FF or U+4??.`);
  const from = Number.parseInt(start + any.replaceAll("?", "0"), 16);
  return [from, Number.parseInt(end ?? start + any.replaceAll("?", "F"), 16)];
}

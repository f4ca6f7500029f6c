import { isWithin, unicodeRanges } from "../../core/export/unicodeRange";

/** Fonts for a document of its own. */
export interface Fonts {
  /** `@font-face` rules with the files inside. */
  readonly css: string;
  /** For each rule a letter that is drawn with it, in a font of the CSS shorthand. */
  readonly samples: readonly (readonly [letter: string, font: string])[];
}

/**
 * The page's fonts as `@font-face` rules with the files inside, as far as a text needs them: a
 * picture is a document of its own and sees no font of the page. A font that cannot be had is
 * left out, and the next of its family stands in.
 */
export async function embeddedFonts(text: string, signal: AbortSignal): Promise<Fonts> {
  const letters = new Set(text.match(/[\p{L}\p{N}]/gu));
  const faces = facesOfPage().flatMap((face) => {
    const letter = text.includes(familyOf(face)) ? firstIn(face, letters) : null;
    return letter === null ? [] : [{ face, letter }];
  });
  const rules = await Promise.all(faces.map(({ face }) => embedded(face, signal)));
  return {
    css: rules.join(""),
    samples: faces.map(({ face, letter }) => {
      const italic = face.style.getPropertyValue("font-style") === "italic" ? "italic " : "";
      return [letter, `${italic}400 14px "${familyOf(face)}"`];
    }),
  };
}

function facesOfPage(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

const familyOf = ({ style }: CSSFontFaceRule): string =>
  style.getPropertyValue("font-family").replaceAll(/["']/gu, "");

/** The first of the letters that is in the face's `unicode-range`; without one it has all. */
function firstIn({ style }: CSSFontFaceRule, letters: ReadonlySet<string>): string | null {
  const ranges = unicodeRanges(style.getPropertyValue("unicode-range"));
  for (const letter of letters) {
    if (isWithin(letter.codePointAt(0) ?? 0, ranges)) return letter;
  }
  return null;
}

async function embedded(face: CSSFontFaceRule, signal: AbortSignal): Promise<string> {
  const { style } = face;
  const address = /url\(\s*["']?([^"')]+)["']?\s*\)/u.exec(style.getPropertyValue("src"))?.[1];
  if (address === undefined) return "";
  const data = await dataAddress(new URL(address, face.parentStyleSheet?.href ?? document.baseURI), signal);
  if (data === null) return "";
  const kept = ["font-family", "font-style", "font-weight", "unicode-range"].map(
    (name) => `${name}:${style.getPropertyValue(name)};`,
  );
  return `@font-face{${kept.join("")}src:url(${data}) format("woff2")}`;
}

async function dataAddress(url: URL, signal: AbortSignal): Promise<string | null> {
  if (url.protocol === "data:") return url.href;
  try {
    const bytes = new Uint8Array(await (await fetch(url, { signal })).arrayBuffer());
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return `data:font/woff2;base64,${btoa(binary)}`;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A value of an attribute; null leaves the attribute out. Numbers are written to a hundredth. */
type Value = string | number | null;

/** An SVG element as text. Names of elements and attributes are ours, values may be anyone's. */
export function el(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${typeof value === "number" ? short(value) : escaped(value)}"`],
  );
  const inside = children.join("");
  return `<${name}${written.join("")}${inside === "" ? "/>" : `>${inside}</${name}>`}`;
}

/** Text between tags. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_IN_XML, "")
    .replace(/[&<>"]/gu, (character) => ENTITY[character] ?? "");

/** What XML 1.0 has no way to write (production 2, Char). */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A number without needless digits. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A font as the CSS shorthand has it: "italic 400 12px …". */
const FONT = /^(italic )?(\d+) ([\d.]+)px (.+)$/u;

/** The attributes of a text in a font of the CSS shorthand. */
export function fontOf(font: string): Record<string, Value> {
  const [, italic, weight = "400", size = "12", family = "sans-serif"] = FONT.exec(font) ?? [];
  return {
    "font-family": family,
    "font-size": Number(size),
    "font-weight": weight,
    "font-style": italic === undefined ? null : "italic",
  };
}

/** One line of text whose middle is at a height. */
export const textAt = (
  x: number,
  middle: number,
  text: string,
  font: string,
  fill: string,
  more: Readonly<Record<string, Value>> = {},
): string => el("text", { x, y: middle, dy: "0.35em", ...fontOf(font), fill, ...more }, escaped(text));

/** The outline of paper that keeps a text clear of what lies below it. */
export const haloOf = (stroke: string, width: number): Record<string, Value> => ({
  "paint-order": "stroke",
  stroke,
  "stroke-width": width,
  "stroke-linejoin": "round",
});

import { el, escaped } from "../../core/export/svg";

/** How a colour of CSS becomes #rrggbb. */
type ToHex = (colour: string) => string;

/** Attributes that place and shape an element; all others are of no use in a picture. */
const GEOMETRY = [
  "id",
  "d",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "rx",
  "dx",
  "dy",
  "width",
  "height",
  "offset",
  "transform",
];
/** What a style sheet may say of an element, with what holds where nothing is said. */
const PAINT: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  opacity: "1",
};
const OF_TEXT: Readonly<Record<string, string>> = {
  "font-family": "",
  "font-size": "",
  "font-weight": "400",
  "text-anchor": "start",
};
const OF_STOP: Readonly<Record<string, string>> = { "stop-color": "", "stop-opacity": "1" };
/** Elements that draw nothing by themselves need no paint. */
const GROUPS = new Set(["g", "defs", "lineargradient", "title"]);

/**
 * An SVG element of the page as text that needs no style sheet: what its computed style says is
 * written out. What is see-through, or meant for assistive technology alone, is left out.
 */
export function flattened(element: Element, toHex: ToHex, leaveOut: (element: Element) => boolean): string {
  if (leaveOut(element)) return "";
  const name = element.localName;
  const children = [...element.childNodes].map((node) =>
    node instanceof Element
      ? flattened(node, toHex, leaveOut)
      : node.nodeType === Node.TEXT_NODE
        ? escaped(node.textContent ?? "")
        : "",
  );
  const attributes: Record<string, string> = {};
  for (const key of GEOMETRY) {
    const value = element.getAttribute(key);
    if (value !== null) attributes[key] = value;
  }
  const style = getComputedStyle(element);
  if (name === "stop") Object.assign(attributes, said(style, OF_STOP, toHex));
  else if (name === "text") Object.assign(attributes, said(style, { ...PAINT, ...OF_TEXT }, toHex));
  else if (name === "g") Object.assign(attributes, said(style, { opacity: "1" }, toHex));
  else if (!GROUPS.has(name.toLowerCase())) {
    const paint = said(style, PAINT, toHex);
    if (paint["fill"] === "none" && (paint["stroke"] ?? "none") === "none") return "";
    Object.assign(attributes, paint);
    const gradient = /^url\(#[\w-]+\)$/u.exec(element.getAttribute("fill") ?? "")?.[0];
    if (gradient !== undefined) attributes["fill"] = gradient;
  }
  return el(name, attributes, ...children);
}

function said(
  style: CSSStyleDeclaration,
  wanted: Readonly<Record<string, string>>,
  toHex: ToHex,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, usual] of Object.entries(wanted)) {
    const value = style.getPropertyValue(key);
    if (value !== usual && value !== "") found[key] = plain(value, toHex);
  }
  return found;
}

/** Colours as picture programs know them; nothing for what is see-through. */
function plain(value: string, toHex: ToHex): string {
  if (!/^(?:rgba?|color|oklab|oklch)\(/u.test(value)) return value.replaceAll("px", "");
  return /(?:,|\/)\s*0\)$/u.test(value) && value.startsWith("rgba") ? "none" : toHex(value);
}

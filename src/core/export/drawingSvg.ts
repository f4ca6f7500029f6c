import type { Drawing, Inks } from "./drawing";
import { el } from "./svg";

/**
 * A drawing alone as one SVG document, for where its title and sources stand beside it.
 * @param style CSS with the fonts, for the document's own use.
 */
export function drawingSvg({ width, height, body }: Drawing, inks: Inks, style: string): string {
  return el(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    style === "" ? "" : el("style", {}, style),
    el("rect", { width, height, fill: inks.paper }),
    body,
  );
}

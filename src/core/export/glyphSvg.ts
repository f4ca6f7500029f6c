import { GLYPH_PATH } from "../story/glyph";
import type { Certainty, EventKind } from "../story/vocabulary";
import type { Inks } from "./drawing";
import { el } from "./svg";

interface GlyphStyle {
  readonly kind: EventKind;
  readonly colour: string;
  readonly certainty: Certainty;
  /** Where its middle is, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Edge in pixels of the box of 20 that it is drawn in. */
  readonly size: number;
  /** Width of the rim of paper around it, in its own units; 0 for none. */
  readonly rim?: number;
  /** Has changed since the time that the view compares with. */
  readonly changed?: boolean;
}

/** The dot that says that something has changed, around a point: as `ui/Glyph` has it, in any unit. */
export const changedDot = (cx: number, cy: number, r: number, { ink, paper }: Inks): string =>
  el("circle", { cx, cy, r, fill: ink, stroke: paper, "stroke-width": r * 0.55, "data-changed": "" });

/** The mark of an event as `ui/Glyph` draws it: shape = kind, colour = side, texture = certainty. */
export function glyphSvg(style: GlyphStyle, inks: Inks): string {
  const { kind, colour, certainty, x, y, size, rim = 0, changed = false } = style;
  const { paper, ink, halo } = inks;
  const d = GLYPH_PATH[kind];
  const filled = certainty === "corroborated";
  const rimmed =
    rim === 0
      ? ""
      : el("path", { d, fill: halo, stroke: halo, "stroke-width": rim, "stroke-linejoin": "round" });
  const shape = el("path", {
    d,
    fill: filled ? colour : paper,
    stroke: filled ? null : colour,
    "stroke-width": filled ? null : certainty === "withdrawn" ? 2 : 2.6,
    "stroke-dasharray": certainty === "uncertain" ? "3 2.2" : null,
    "stroke-linejoin": "round",
  });
  const strike =
    certainty === "withdrawn" ? el("path", { d: "M-9 9 9-9", stroke: ink, "stroke-width": 2.4 }) : "";
  const transform = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${size / 20})`;
  return el("g", { transform }, rimmed, shape, strike, changed ? changedDot(9, -9, 4.4, inks) : "");
}

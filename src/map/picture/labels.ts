import type { Inks } from "../../core/export/drawing";
import { el, haloOf, textAt } from "../../core/export/svg";
import { labelsIn, planLabels } from "../../core/geo/labelPlan";
import type { PlacedLabel } from "../../core/geo/labels";
import { type Box, worldSize } from "../../core/geo/mercator";
import type { Frame } from "../frame";
import type { BaseNames } from "../labels/names";
import { SYMBOL_PATH, SYMBOL_SIZE } from "../labels/symbols";
import { type BaseWish, baseWishes } from "../labels/wishes";

/** The basemap's names in a frame as SVG, where `labels/LabelLayer` puts them, clear of `obstacles`. */
export function labelsSvg(names: BaseNames, frame: Frame, obstacles: readonly Box[], inks: Inks): string {
  const plan = planLabels(baseWishes(names, frame.zoom, inks), worldSize(frame.zoom));
  const { minX, minY } = frame.visible;
  const labels = labelsIn(plan, frame.visible, obstacles, frame.visible).map((label) =>
    labelSvg(label, inks),
  );
  return el("g", { transform: `translate(${-minX} ${-minY})` }, ...labels);
}

function labelSvg({ wish, side, box }: PlacedLabel<BaseWish>, inks: Inks): string {
  const symbol = symbolSvg(wish, inks);
  if (side === "alone") return symbol;
  const tall = (box.maxY - box.minY) / wish.lines.length;
  const lines = wish.lines.map(({ text, font, colour, spacing }, i) => {
    const x = side === "right" ? box.minX : side === "left" ? box.maxX : (box.minX + box.maxX + spacing) / 2;
    return textAt(Math.round(x), Math.round(box.minY + tall * (i + 0.5)), text, font, colour, {
      "text-anchor": side === "right" ? null : side === "left" ? "end" : "middle",
      "letter-spacing": spacing === 0 ? null : spacing,
      ...haloOf(inks.halo, 3),
      "stroke-opacity": 0.8,
    });
  });
  return [symbol, ...lines].join("");
}

function symbolSvg({ symbol, at: { x, y } }: BaseWish, { label, halo }: Inks): string {
  if (symbol === null) return "";
  if (symbol === "city") return el("circle", { cx: x, cy: y, r: 2, fill: label });
  const d = SYMBOL_PATH[symbol];
  const lines = symbol === "port";
  return el(
    "g",
    { transform: `translate(${Math.round(x) - SYMBOL_SIZE / 2} ${Math.round(y) - SYMBOL_SIZE / 2})` },
    el("path", { d, fill: "none", stroke: halo, "stroke-width": 3, "stroke-linejoin": "round" }),
    lines
      ? el("path", { d, fill: "none", stroke: label, "stroke-width": 1.2 })
      : el("path", { d, fill: label }),
  );
}

import { TILE } from "../../core/geo/mercator";
import type { Palette } from "./palette";
import { EXTENT, type LayerName } from "./source";
import type { PackedLayer, PackedTile } from "./tiles";

export interface Brush {
  readonly palette: Palette;
  /** Length of the canvas in the tile's pixels; over 256 it overlaps its neighbours. */
  readonly edge: number;
  /** How large the map shows a pixel of the tile: lines are drawn thicker by as much. */
  readonly stretch: number;
  readonly zoom: number;
}

/** Paints a tile: sea, land, Ukraine's tint, Crimea's hatch, waters, lines. */
export function paintTile(ctx: CanvasRenderingContext2D, tile: PackedTile, brush: Brush): void {
  const { palette, edge } = brush;
  ctx.fillStyle = palette.sea;
  ctx.fillRect(0, 0, edge, edge);
  for (const layer of tile) {
    const path = pathOf(layer);
    const style = fillOf(ctx, layer.name, brush);
    if (style !== null) {
      ctx.fillStyle = style;
      ctx.fill(path, "evenodd");
    }
    drawLine(ctx, layer.name, path, brush);
  }
}

/** How much of what lies below Crimea's hatch is covered. */
const VEIL = 0.55;

/**
 * Paints Crimea alone, in Ukraine's tint and hatched, over a map of someone else's; without an
 * outline, which would draw a border where it joins the mainland.
 */
export function paintCrimea(ctx: CanvasRenderingContext2D, tile: PackedTile, brush: Brush): void {
  const { palette } = brush;
  for (const layer of tile) {
    if (layer.name !== "crimea") continue;
    const path = pathOf(layer);
    ctx.globalAlpha = VEIL;
    ctx.fillStyle = palette.focusLand;
    ctx.fill(path, "evenodd");
    ctx.globalAlpha = 1;
    ctx.fillStyle = hatchPattern(ctx, brush) ?? palette.hatch;
    ctx.fill(path, "evenodd");
  }
}

/** What an area is filled with; null for lines. */
function fillOf(ctx: CanvasRenderingContext2D, name: LayerName, brush: Brush): string | CanvasPattern | null {
  const { palette } = brush;
  switch (name) {
    case "land":
      return palette.land;
    case "ukraine":
      return palette.focusLand;
    case "crimea":
      return hatchPattern(ctx, brush);
    case "lake":
      return palette.sea;
    case "reservoir":
      return `color-mix(in srgb, ${palette.sea} 45%, ${palette.focusLand})`;
    case "river":
    case "admin":
    case "border":
    case "coast":
      return null;
  }
}

function drawLine(ctx: CanvasRenderingContext2D, name: LayerName, path: Path2D, brush: Brush) {
  const { palette, stretch, zoom } = brush;
  ctx.lineJoin = "round";
  const fine = zoom < 4 ? 0.75 : 1;
  const stroke = (colour: string, width: number, dash: number[] = []) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width / stretch;
    ctx.setLineDash(dash.map((length) => length / stretch));
    ctx.stroke(path);
    ctx.setLineDash([]);
  };
  switch (name) {
    case "coast":
      return stroke(palette.coast, fine);
    case "border":
      return stroke(palette.border, zoom < 4 ? 0.75 : zoom < 6 ? 1.1 : 1.3);
    case "admin":
      return zoom < 4 ? undefined : stroke(palette.admin, 1, [3, 3]);
    case "river":
      return zoom < 4 ? undefined : stroke(palette.river, fine);
    case "reservoir":
      return stroke(palette.coast, 0.75, [2, 3]);
    case "lake":
      return stroke(palette.coast, 0.75);
    case "land":
    case "ukraine":
    case "crimea":
      return undefined;
  }
}

/**
 * Diagonal lines for an area under occupation, in CSS pixels: close and firm where the area is a few pixels
 * wide, wide apart and faint where it fills the frame. `pitch` divides 256, so that the lines run on across tiles.
 */
export function hatchAt(zoom: number): {
  readonly pitch: number;
  readonly width: number;
  readonly opacity: number;
} {
  if (zoom < 5) return { pitch: 4, width: 1.25, opacity: 1 };
  if (zoom < 8) return { pitch: 8, width: 1, opacity: 0.8 };
  return zoom < 10 ? { pitch: 16, width: 1, opacity: 0.6 } : { pitch: 32, width: 1, opacity: 0.6 };
}

/** The hatch as a pattern; null when the browser can make none. */
function hatchPattern(ctx: CanvasRenderingContext2D, { palette, zoom }: Brush): CanvasPattern | null {
  const { pitch, width, opacity } = hatchAt(zoom);
  // Drawn larger than needed and scaled down, so that fractional sizes stay smooth.
  const ratio = Math.ceil(ctx.getTransform().a) * 2;
  const cell = document.createElement("canvas");
  cell.width = cell.height = pitch * ratio;
  const brush = cell.getContext("2d");
  if (brush === null) return null;
  brush.scale(ratio, ratio);
  brush.strokeStyle = palette.hatch;
  brush.lineWidth = width;
  brush.globalAlpha = opacity;
  brush.beginPath();
  for (const shift of [-pitch, 0, pitch]) {
    brush.moveTo(shift - 1, pitch + 1);
    brush.lineTo(shift + pitch + 1, -1);
  }
  brush.stroke();
  const pattern = ctx.createPattern(cell, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}

function pathOf({ points, lengths, closed }: PackedLayer): Path2D {
  const scale = TILE / EXTENT;
  const path = new Path2D();
  let start = 0;
  for (const length of lengths) {
    for (let i = start; i < start + length; i += 2) {
      const [x, y] = [(points[i] ?? 0) * scale, (points[i + 1] ?? 0) * scale];
      if (i === start) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (closed) path.closePath();
    start += length;
  }
  return path;
}

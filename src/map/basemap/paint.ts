import { project, TILE } from "../../core/geo/mercator";
import type { Bounds } from "../../core/story/model";
import type { Palette } from "./palette";
import { DETAIL_ZOOM, EXTENT, LAYERS, type LayerName, type Source } from "./source";

/** The prepared parts of the basemap; null while they load or when they could not be. */
export interface Sources {
  readonly world: Source | null;
  readonly blackSea: Source | null;
  readonly florida: Source | null;
}

export interface TileAddress {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Edge of the hatch pattern in pixels: divides 256, so that it runs on across tiles. */
const HATCH = 8;

export interface Brush {
  readonly sources: Sources;
  readonly palette: Palette;
  /** Length of the canvas in the tile's pixels; over 256 it overlaps its neighbours. */
  readonly edge: number;
  /** How large the map shows a pixel of the tile: lines are drawn thicker by as much. */
  readonly stretch: number;
}

type Paths = Partial<Record<LayerName, Path2D>>;

/**
 * Paints a tile: sea, land, the focus, Crimea's hatch, lines. From `DETAIL_ZOOM` on the
 * detailed boxes replace the world within them.
 */
export function paintTile(ctx: CanvasRenderingContext2D, at: TileAddress, brush: Brush): void {
  const { sources, palette, edge } = brush;
  ctx.fillStyle = palette.sea;
  ctx.fillRect(0, 0, edge, edge);
  const details = [sources.blackSea, sources.florida].filter((source) => source !== null);
  const world = pathsOf(sources.world, at);
  paintSource(ctx, world, brush, at.z);
  if (at.z < DETAIL_ZOOM) {
    const { crimea } = pathsOf(sources.blackSea, at);
    if (crimea !== undefined) hatch(ctx, crimea, world.focus, palette);
    return;
  }
  for (const source of details) {
    const rect = source.box === null ? null : rectOf(source.box, at);
    if (rect === null) continue;
    ctx.save();
    ctx.beginPath();
    ctx.rect(...rect);
    ctx.clip();
    ctx.fillStyle = palette.sea;
    ctx.fillRect(0, 0, edge, edge);
    paintSource(ctx, pathsOf(source, at), brush, at.z);
    ctx.restore();
  }
}

function paintSource(ctx: CanvasRenderingContext2D, paths: Paths, brush: Brush, zoom: number): void {
  const { palette } = brush;
  const { land, focus, crimea } = paths;
  if (land !== undefined) fill(ctx, land, palette.land);
  if (land !== undefined && focus !== undefined) {
    ctx.save();
    ctx.clip(land, "evenodd");
    fill(ctx, focus, palette.focusLand);
    ctx.restore();
  }
  if (crimea !== undefined) hatch(ctx, crimea, land, palette);
  for (const name of LAYERS) {
    const path = paths[name];
    if (path !== undefined) drawLine(ctx, name, path, brush, zoom);
  }
}

function drawLine(ctx: CanvasRenderingContext2D, name: LayerName, path: Path2D, brush: Brush, zoom: number) {
  const { palette, stretch } = brush;
  ctx.lineJoin = "round";
  const fine = zoom < 4 ? 0.75 : 1;
  const stroke = (colour: string, width: number, dash: number[] = []) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width / stretch;
    ctx.setLineDash(dash);
    ctx.stroke(path);
    ctx.setLineDash([]);
  };
  switch (name) {
    case "coast":
      return stroke(palette.coast, fine);
    case "border":
      return stroke(palette.border, zoom < 4 ? 0.6 : zoom < 6 ? 0.9 : 1.2);
    case "admin":
      return zoom < 4 ? undefined : stroke(palette.admin, 1, [3, 3]);
    case "river":
      return zoom < 4 ? undefined : stroke(palette.river, fine);
    case "reservoir":
      return stroke(palette.river, 1, [2, 3]);
    case "land":
    case "focus":
    case "crimea":
      return undefined;
  }
}

function fill(ctx: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fill(path, "evenodd");
}

/** Hatches an area: occupied. `within` keeps a finer outline from spilling over a coarser one. */
function hatch(
  ctx: CanvasRenderingContext2D,
  path: Path2D,
  within: Path2D | undefined,
  palette: Palette,
): void {
  const pattern = hatchPattern(ctx, palette.hatch);
  if (pattern === null) return;
  ctx.save();
  if (within !== undefined) ctx.clip(within, "evenodd");
  ctx.globalAlpha = 0.8;
  ctx.fillStyle = pattern;
  ctx.fill(path, "evenodd");
  ctx.restore();
}

function hatchPattern(ctx: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  // Drawn larger than needed and scaled down, so that fractional sizes stay smooth.
  const ratio = Math.ceil(ctx.getTransform().a) * 2;
  const cell = document.createElement("canvas");
  cell.width = cell.height = HATCH * ratio;
  const brush = cell.getContext("2d");
  if (brush === null) return null;
  brush.scale(ratio, ratio);
  brush.strokeStyle = colour;
  brush.lineWidth = 1;
  brush.beginPath();
  for (const shift of [-HATCH, 0, HATCH]) {
    brush.moveTo(shift - 1, HATCH + 1);
    brush.lineTo(shift + HATCH + 1, -1);
  }
  brush.stroke();
  const pattern = ctx.createPattern(cell, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}

function pathsOf(source: Source | null, { x, y, z }: TileAddress): Paths {
  const paths: Paths = {};
  for (const feature of source?.tiles.getTileRaw(z, x, y)?.features ?? []) {
    if (feature.type !== 2 && feature.type !== 3) continue;
    const name = LAYERS.find((layer) => layer === feature.tags?.["layer"]);
    if (name === undefined) continue;
    const path = paths[name] ?? new Path2D();
    paths[name] = path;
    for (const line of feature.geometry) trace(path, line, feature.type === 3);
  }
  return paths;
}

function trace(path: Path2D, line: Int16Array | Int32Array, closed: boolean): void {
  const scale = TILE / EXTENT;
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [(line[i] ?? 0) * scale, (line[i + 1] ?? 0) * scale];
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (closed) path.closePath();
}

/** The part of a box that lies in the tile, as x, y, width, height in its pixels; null for none. */
function rectOf(box: Bounds, { x, y, z }: TileAddress): [number, number, number, number] | null {
  const [nw, se] = [project(box.north, box.west, z), project(box.south, box.east, z)];
  const [left, top] = [nw.x - x * TILE, nw.y - y * TILE];
  const [right, bottom] = [se.x - x * TILE, se.y - y * TILE];
  if (right <= 0 || bottom <= 0 || left >= TILE || top >= TILE) return null;
  return [left, top, right - left, bottom - top];
}

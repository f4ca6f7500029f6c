import { type Inks, mixed } from "../../core/export/drawing";
import { el, short } from "../../core/export/svg";
import { TILE } from "../../core/geo/mercator";
import type { Ground } from "../basemap/openGround";
import { hatchAt } from "../basemap/paint";
import { EXTENT, type LayerName, MAX_ZOOM } from "../basemap/source";
import type { PackedLayer, PackedTile } from "../basemap/tiles";
import type { Frame } from "../frame";

/** The id of the clip that keeps a tile to itself, and of Crimea's hatch. */
const TILE_CLIP = "map-tile";
const HATCH = "map-hatch";

/** A tile, and where its corner lies in the picture. */
interface Placed {
  readonly tile: PackedTile;
  readonly x: number;
  readonly y: number;
}

/** The ground under a frame as SVG: what `basemap/paint` paints, in lines that stay sharp at any size. */
export async function groundSvg(ground: Ground, frame: Frame, inks: Inks): Promise<string> {
  const z = Math.min(MAX_ZOOM, Math.max(0, Math.round(frame.zoom)));
  const edge = TILE * 2 ** (frame.zoom - z);
  const tiles = await tilesOf(ground, frame, z, edge);
  const pixel = EXTENT / edge;
  // A little more than the tile, so that no seam shows.
  const clip = el("rect", { x: 0, y: 0, width: EXTENT + pixel / 2, height: EXTENT + pixel / 2 });
  const { pitch, width, opacity } = hatchAt(z);
  const unit = EXTENT / TILE;
  const cell = pitch * unit;
  const lines = [-1, 0, 1].map((n) => `M${n * cell - 16} ${cell + 16}L${(n + 1) * cell + 16} -16`).join("");
  const hatch = el("path", {
    d: lines,
    stroke: inks.hatch,
    "stroke-width": width * unit,
    "stroke-opacity": opacity,
  });
  const size = { width: cell, height: cell };
  return [
    el(
      "defs",
      {},
      el("clipPath", { id: TILE_CLIP }, clip),
      el("pattern", { id: HATCH, patternUnits: "userSpaceOnUse", ...size }, hatch),
    ),
    el("rect", { width: frame.width, height: frame.height, fill: inks.sea }),
    ...tiles.map(({ tile, x, y }) =>
      el(
        "g",
        {
          transform: `translate(${short(x)} ${short(y)}) scale(${edge / EXTENT})`,
          "clip-path": `url(#${TILE_CLIP})`,
        },
        ...tile.map((layer) => layerSvg(layer, frame.zoom, pixel, inks)),
      ),
    ),
  ].join("");
}

function tilesOf(ground: Ground, { visible }: Frame, z: number, edge: number): Promise<Placed[]> {
  const count = 2 ** z;
  const wanted: Promise<Placed>[] = [];
  for (
    let row = Math.max(0, Math.floor(visible.minY / edge));
    row * edge < visible.maxY && row < count;
    row++
  ) {
    for (let column = Math.floor(visible.minX / edge); column * edge < visible.maxX; column++) {
      const at = { x: ((column % count) + count) % count, y: row, z };
      const corner = { x: column * edge - visible.minX, y: row * edge - visible.minY };
      wanted.push(ground(at).then((tile) => ({ tile, ...corner })));
    }
  }
  return Promise.all(wanted);
}

function layerSvg(layer: PackedLayer, zoom: number, pixel: number, inks: Inks): string {
  const line = lineOf(layer.name, zoom, inks);
  const fill = fillOf(layer.name, inks);
  if (line === null && fill === null) return "";
  return el("path", {
    d: pathOf(layer),
    fill: fill ?? "none",
    "fill-rule": fill === null ? null : "evenodd",
    stroke: line?.colour ?? null,
    "stroke-width": line === null ? null : line.width * pixel,
    "stroke-dasharray": line?.dash?.map((length) => length * pixel).join(" ") ?? null,
    "stroke-linejoin": line === null ? null : "round",
  });
}

function fillOf(name: LayerName, { sea, land, focusLand }: Inks): string | null {
  switch (name) {
    case "land":
      return land;
    case "ukraine":
      return focusLand;
    case "crimea":
      return `url(#${HATCH})`;
    case "lake":
      return sea;
    case "reservoir":
      return mixed(sea, focusLand, 0.45);
    case "river":
    case "admin":
    case "border":
    case "coast":
      return null;
  }
}

/** Width and dash in pixels. */
interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

function lineOf(name: LayerName, zoom: number, inks: Inks): Line | null {
  const fine = zoom < 4 ? 0.75 : 1;
  switch (name) {
    case "coast":
      return { colour: inks.coast, width: fine };
    case "border":
      return { colour: inks.border, width: zoom < 4 ? 0.6 : zoom < 6 ? 0.9 : 1.2 };
    case "admin":
      return zoom < 4 ? null : { colour: inks.admin, width: 1, dash: [3, 3] };
    case "river":
      return zoom < 4 ? null : { colour: inks.river, width: fine };
    case "reservoir":
      return { colour: inks.coast, width: 0.75, dash: [2, 3] };
    case "lake":
      return { colour: inks.coast, width: 0.75 };
    case "land":
    case "ukraine":
    case "crimea":
      return null;
  }
}

/** Steps from point to point, which are shorter to write than the points. */
function pathOf({ points, lengths, closed }: PackedLayer): string {
  const parts: string[] = [];
  let start = 0;
  for (const length of lengths) {
    let [x, y] = [points[start] ?? 0, points[start + 1] ?? 0];
    parts.push(`M${x} ${y}l`);
    const steps: string[] = [];
    for (let i = start + 2; i < start + length; i += 2) {
      const [nextX, nextY] = [points[i] ?? 0, points[i + 1] ?? 0];
      steps.push(`${nextX - x} ${nextY - y}`);
      [x, y] = [nextX, nextY];
    }
    parts.push(steps.join(" "), closed ? "z" : "");
    start += length;
  }
  return parts.join("");
}

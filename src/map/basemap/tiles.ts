import { LAYERS, type LayerName, type Sources } from "./source";

/** Where a tile lies: column, row and zoom level. */
export interface TileAddress {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** All shapes of one layer in a tile: what is cheap to send from a worker and to draw. */
export interface PackedLayer {
  readonly name: LayerName;
  /** Whether the lines are outlines of areas. */
  readonly closed: boolean;
  /** x and y in turn, from 0 to `EXTENT`; a little outside where a shape goes on in the next tile. */
  readonly points: Int16Array;
  /** How many numbers of `points` each line takes. */
  readonly lengths: Uint32Array;
}

/** The layers of a tile, lowest first; those without a shape are left out. */
export type PackedTile = readonly PackedLayer[];

/** Cuts a tile out of the sources. */
export function packTile(sources: Sources, { x, y, z }: TileAddress): PackedTile {
  const lines = new Map<LayerName, { closed: boolean; of: (Int16Array | Int32Array)[] }>();
  for (const feature of sources(z).getTileRaw(z, x, y)?.features ?? []) {
    if (feature.type !== 2 && feature.type !== 3) continue;
    const name = LAYERS.find((layer) => layer === feature.tags?.["layer"]);
    if (name === undefined) continue;
    const known = lines.get(name) ?? { closed: feature.type === 3, of: [] };
    lines.set(name, known);
    known.of.push(...feature.geometry);
  }
  return LAYERS.flatMap((name) => {
    const found = lines.get(name);
    return found === undefined ? [] : [{ name, closed: found.closed, ...packed(found.of) }];
  });
}

function packed(lines: readonly (Int16Array | Int32Array)[]): Pick<PackedLayer, "points" | "lengths"> {
  const lengths = Uint32Array.from(lines, ({ length }) => length);
  const points = new Int16Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const line of lines) {
    points.set(line, at);
    at += line.length;
  }
  return { points, lengths };
}

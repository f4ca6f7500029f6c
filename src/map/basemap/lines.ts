import type { Position } from "geojson";

/** Whether a coordinate lies on the cut of a data set: the edge of its box, or of the world. */
export type OnEdge = (point: Position) => boolean;

/**
 * Lines without the stretches that run along the edge of a data set. Those close the
 * polygons there but are no coast, and must not be drawn as one.
 */
export function withoutEdges(lines: readonly Position[][], onEdge: OnEdge): Position[][] {
  const kept: Position[][] = [];
  for (const line of lines) {
    let piece: Position[] = [];
    for (const [i, point] of line.entries()) {
      const before = line[i - 1];
      if (before !== undefined && onEdge(before) && onEdge(point)) {
        if (piece.length > 1) kept.push(piece);
        piece = [];
      }
      piece.push(point);
    }
    if (piece.length > 1) kept.push(piece);
  }
  return kept;
}

/** The edge test of a box `[west, south, east, north]`, within a hundredth of a degree. */
export const boxEdge =
  ([west, south, east, north]: readonly [number, number, number, number]): OnEdge =>
  ([x = 0, y = 0]) =>
    near(x, west) || near(x, east) || near(y, south) || near(y, north);

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

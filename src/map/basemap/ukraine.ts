import type { Position } from "geojson";

/** Where Ukraine's land border meets the sea: at the Danube's mouth, and on the Sea of Azov. */
const DANUBE: Position = [29.659, 45.215];
const AZOV: Position = [38.216, 47.103];

/** A way back through the sea from Azov to the Danube: through the Kerch Strait, around Crimea. */
const THROUGH_THE_SEA: Position[] = [
  [38.0, 46.96],
  [37.3, 46.7],
  [36.7, 46.0],
  [36.7, 45.5],
  [36.6, 45.38],
  [36.6, 45.2],
  [36.5, 44.6],
  [33.6, 44.1],
  [31.0, 44.8],
  [30.0, 45.1],
];

/**
 * Ukraine as an area in the detailed box, where the data has its border only as a line. The
 * sea side is rough on purpose: it is to be clipped to the land. Null when no line joins
 * the two ends, as with other data; then the land has no tint there.
 */
export function ukraineArea(borders: readonly Position[][]): Position[] | null {
  for (const line of borders) {
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (close(first, DANUBE) && close(last, AZOV)) return [...line, ...THROUGH_THE_SEA, first];
    if (close(first, AZOV) && close(last, DANUBE)) return [...line.toReversed(), ...THROUGH_THE_SEA, last];
  }
  return null;
}

const close = ([x = 0, y = 0]: Position, [u = 0, v = 0]: Position): boolean => Math.hypot(x - u, y - v) < 0.2;

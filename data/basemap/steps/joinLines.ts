import type { Position } from "geojson";

/** Steps from one edge of a one-degree bin to the other. */
export const STEPS = 65_535;

/** Points as steps of the whole world from 0° E, 90° S: whole numbers, so that ends meet exactly. */
export type Line = readonly (readonly [x: number, y: number])[];

const WORLD = 360 * STEPS;

/**
 * Joins lines end to start until they close, as rings in degrees. The pieces of one polygon all
 * run the same way round; throws when one does not close.
 */
export function joined(lines: readonly Line[]): Position[][] {
  const key = (at: readonly [number, number] | undefined) =>
    at === undefined ? "" : `${at[0] % WORLD},${at[1]}`;
  const from = new Map<string, Line[]>();
  for (const piece of lines) {
    const start = key(piece[0]);
    from.set(start, [...(from.get(start) ?? []), piece]);
  }
  const rings: Position[][] = [];
  for (const first of lines) {
    const ring: Line[number][] = [];
    for (let next = take(from, key(first[0]), first); next !== undefined; ) {
      ring.push(...(ring.length === 0 ? next : next.slice(1)));
      next = key(ring.at(-1)) === key(ring[0]) ? undefined : take(from, key(ring.at(-1)));
    }
    if (ring.length === 0) continue;
    if (key(ring.at(-1)) !== key(ring[0]))
      throw new Error(`A shoreline does not close at ${key(ring.at(-1))}.`);
    rings.push(degrees(ring));
  }
  return rings;
}

/** Takes a line that starts here off the table: this one, or any. */
function take(from: Map<string, Line[]>, start: string, wanted?: Line): Line | undefined {
  const waiting = from.get(start) ?? [];
  const found = wanted === undefined ? waiting[0] : waiting.find((piece) => piece === wanted);
  from.set(
    start,
    waiting.filter((piece) => piece !== found),
  );
  return found;
}

/** Steps to degrees, without jumps of a whole turn; starts within ±180. */
export function degrees(points: Line): Position[] {
  let turn = (points[0]?.[0] ?? 0) > WORLD / 2 ? -WORLD : 0;
  let before = (points[0]?.[0] ?? 0) + turn;
  return points.map(([x, y]) => {
    while (x + turn - before > WORLD / 2) turn -= WORLD;
    while (x + turn - before < -WORLD / 2) turn += WORLD;
    before = x + turn;
    return [before / STEPS, y / STEPS - 90];
  });
}

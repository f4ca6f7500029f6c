import type { Pixel } from "./mercator";

/** More cells than there are in a row: the world at zoom 20 is 2^28 pixels wide. */
const COLUMNS = 2 ** 26;

/**
 * Joins what would overlap if each were drawn as a box of the same size: the first stands where it is and
 * takes in whatever comes later and would lie over it, so that no two that stand overlap. Each thing is in
 * exactly one of the groups; the one that stands is the first of its group.
 */
export function apart<T extends Pixel>(
  things: readonly T[],
  width: number,
  height: number,
): (readonly [T, ...T[]])[] {
  // As large as a box, so that a cell can hold the middle of one only.
  const cells = new Map<number, [T, ...T[]]>();
  for (const thing of things) {
    const cell = Math.floor(thing.y / height) * COLUMNS + Math.floor(thing.x / width);
    let nearest: T[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let above = cell - COLUMNS - 1; above <= cell + COLUMNS - 1; above += COLUMNS) {
      for (let near = above; near < above + 3; near++) {
        const group = cells.get(near);
        if (group === undefined) continue;
        const dx = Math.abs(group[0].x - thing.x);
        const dy = Math.abs(group[0].y - thing.y);
        if (dx >= width || dy >= height || dx + dy >= least) continue;
        nearest = group;
        least = dx + dy;
      }
    }
    if (nearest === null) cells.set(cell, [thing]);
    else nearest.push(thing);
  }
  return [...cells.values()];
}

import type { Pixel } from "./mercator";

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
  const cells = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const [column, row] = [Math.floor(thing.x / width), Math.floor(thing.y / height)];
    let nearest: T[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let near = 0; near < 9; near++) {
      const group = cells.get(`${column - 1 + (near % 3)} ${row - 1 + Math.floor(near / 3)}`);
      if (group === undefined) continue;
      const [dx, dy] = [Math.abs(group[0].x - thing.x), Math.abs(group[0].y - thing.y)];
      if (dx >= width || dy >= height || dx + dy >= least) continue;
      nearest = group;
      least = dx + dy;
    }
    if (nearest === null) cells.set(`${column} ${row}`, [thing]);
    else nearest.push(thing);
  }
  return [...cells.values()];
}

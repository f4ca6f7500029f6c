import type { Pixel } from "./mercator";

export type Direction = "left" | "right" | "up" | "down";

const UNIT: Record<Direction, Pixel> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The point that a person means by "next in this direction": in the quarter of the plane
 * ahead, the nearest, with going aside counted double. Null when nothing lies ahead.
 */
export function neighbour<P extends Pixel>(
  from: Pixel,
  points: readonly P[],
  direction: Direction,
): P | null {
  const { x: ux, y: uy } = UNIT[direction];
  let best: P | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [point, cost];
  }
  return best;
}

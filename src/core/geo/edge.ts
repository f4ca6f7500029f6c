import { type Box, collides, type Pixel } from "./mercator";

/** Something to be put at the edge of a frame, towards a target outside it. */
export interface EdgeItem {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Where the target is, in the frame's pixels. */
  readonly target: Pixel;
}

export interface EdgePlace {
  readonly key: string;
  /** Top left corner in the frame's pixels. */
  readonly x: number;
  readonly y: number;
  /** Direction of the target from the frame's centre in degrees, 0 = right, clockwise. */
  readonly angle: number;
}

/** Gap kept between two items, and between an item and an obstacle, in pixels. */
const GAP = 6;
const STEP = 8;

/**
 * Puts each item where the straight line from the frame's centre to its target meets the
 * edge, or as near to that along the edge as it fits without touching another item or an
 * obstacle. Earlier items choose first; one that fits nowhere is left out.
 * @param inset distance kept from the frame's edge, in pixels.
 */
export function placeAtEdge(
  frame: { readonly width: number; readonly height: number },
  items: readonly EdgeItem[],
  obstacles: readonly Box[],
  inset = 10,
): EdgePlace[] {
  const taken = [...obstacles];
  const placed: EdgePlace[] = [];
  const centre = { x: frame.width / 2, y: frame.height / 2 };
  for (const item of items) {
    const path = track(frame, item, inset);
    if (path === null) continue;
    const [dx, dy] = [item.target.x - centre.x, item.target.y - centre.y];
    const ideal = meet(path, centre, dx, dy);
    const spot = candidates(path, ideal).find((at) => taken.every((box) => !collides(boxOf(item, at), box)));
    if (spot === undefined) continue;
    taken.push(boxOf(item, spot));
    const [x, y] = [spot.x - item.width / 2, spot.y - item.height / 2];
    placed.push({ key: item.key, x, y, angle: (Math.atan2(dy, dx) * 180) / Math.PI });
  }
  return placed;
}

/** The rectangle along which the centre of an item may slide; null when the frame is too small. */
function track(frame: { width: number; height: number }, item: EdgeItem, inset: number): Box | null {
  const [halfX, halfY] = [item.width / 2 + inset, item.height / 2 + inset];
  if (frame.width < 2 * halfX || frame.height < 2 * halfY) return null;
  return { minX: halfX, minY: halfY, maxX: frame.width - halfX, maxY: frame.height - halfY };
}

/** Where the ray from the centre leaves the rectangle. */
function meet(path: Box, centre: Pixel, dx: number, dy: number): Pixel {
  const toX =
    dx === 0 ? Number.POSITIVE_INFINITY : (dx > 0 ? path.maxX - centre.x : path.minX - centre.x) / dx;
  const toY =
    dy === 0 ? Number.POSITIVE_INFINITY : (dy > 0 ? path.maxY - centre.y : path.minY - centre.y) / dy;
  const t = Math.min(toX, toY);
  return Number.isFinite(t) ? { x: centre.x + t * dx, y: centre.y + t * dy } : { x: path.maxX, y: centre.y };
}

/** Points along the rectangle's edge, nearest to the ideal one first. */
function candidates(path: Box, ideal: Pixel): Pixel[] {
  const points: Pixel[] = [ideal];
  const [wide, high] = [path.maxX - path.minX, path.maxY - path.minY];
  for (let i = 0; i <= Math.floor(wide / STEP); i++) {
    points.push({ x: path.minX + i * STEP, y: path.minY }, { x: path.minX + i * STEP, y: path.maxY });
  }
  for (let i = 0; i <= Math.floor(high / STEP); i++) {
    points.push({ x: path.minX, y: path.minY + i * STEP }, { x: path.maxX, y: path.minY + i * STEP });
  }
  const far = (p: Pixel) => Math.hypot(p.x - ideal.x, p.y - ideal.y);
  return points.sort((a, b) => far(a) - far(b));
}

function boxOf({ width, height }: EdgeItem, { x, y }: Pixel): Box {
  const [halfX, halfY] = [(width + GAP) / 2, (height + GAP) / 2];
  return { minX: x - halfX, minY: y - halfY, maxX: x + halfX, maxY: y + halfY };
}

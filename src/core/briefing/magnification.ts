/** Least text of the map and the strip, in their own pixels, and what it must be of the room's height. */
const LEAST_TEXT = 11;
const LEAST_SHARE = 0.02;
/** Width in the map's own pixels that a room has at least. */
const LEAST_WIDTH = 560;

/**
 * How much larger than in CSS pixels map and strip are drawn in a room of a size in CSS pixels: so
 * that their least text is 2 % of its height. Never smaller than they are; 1 before the size is known.
 */
export function magnification(width: number, height: number): number {
  const wanted = (height * LEAST_SHARE) / LEAST_TEXT;
  const most = width / LEAST_WIDTH;
  return Math.max(1, Math.round(Math.min(wanted, most) * 1000) / 1000);
}

import { around } from "../../core/geo/labels";
import { type Box, collides } from "../../core/geo/mercator";
import { type Direction, neighbour } from "../../core/geo/neighbour";
import type { Spot } from "./layout";

const ARROWS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * The mark that a key leads to from another: arrows by place, n and p (or PageDown, PageUp)
 * by time, Home and End to the first and last. Null for other keys and past the last mark.
 */
export function nextSpot(from: Spot, spots: readonly Spot[], key: string): Spot | null {
  const direction = ARROWS[key];
  if (direction !== undefined) {
    const others = spots.filter((spot) => spot.key !== from.key);
    const points = others.map((spot) => ({ ...spot.at, spot }));
    return neighbour(from.at, points, direction)?.spot ?? null;
  }
  const at = spots.findIndex((spot) => spot.key === from.key);
  switch (key) {
    case "n":
    case "PageDown":
      return spots[at + 1] ?? null;
    case "p":
    case "PageUp":
      return spots[at - 1] ?? null;
    case "Home":
      return spots[0] ?? null;
    case "End":
      return spots.at(-1) ?? null;
    default:
      return null;
  }
}

/** Whether a key moves between marks, so that the page must not scroll by it. */
export const movesBetweenMarks = (key: string): boolean =>
  key in ARROWS || ["n", "p", "PageDown", "PageUp", "Home", "End"].includes(key);

/** Whether the middle of a mark is in the frame. */
export const inSight = ({ at }: Spot, visible: Box): boolean => collides(around(at, 1, 1), visible);

/** The one mark that Tab reaches: the last focused, else the selected, else the first in the frame. */
export function tabStop(spots: readonly Spot[], last: string | null, visible: Box): string | null {
  const inFrame = spots.filter((spot) => inSight(spot, visible));
  const stop =
    inFrame.find(({ key }) => key === last) ?? inFrame.find(({ selected }) => selected) ?? inFrame[0];
  return stop?.key ?? null;
}

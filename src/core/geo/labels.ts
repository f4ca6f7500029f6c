import RBush from "rbush";
import type { Box, Pixel } from "./mercator";

/** A text that wants a place on the map. */
export interface LabelWish {
  readonly key: string;
  /** What it names, in pixels. */
  readonly at: Pixel;
  readonly width: number;
  readonly height: number;
  /**
   * Where it may stand, best first: beside its point, or centred on each of `spots`
   * (pixels; its own point when there are none).
   */
  readonly sides: readonly LabelSide[];
  readonly spots?: readonly Pixel[];
  /** Distance from the point to the text, in pixels. */
  readonly gap: number;
  /** Half the width of the dot that comes with the text, in pixels; 0 without one. */
  readonly dot: number;
  /** A name that is not lost with its dot: it stands beside the mark that covers the dot, unless the mark says it. */
  readonly name?: string;
  /**
   * Smaller forms of what must not be lost, tried in turn where none of its own places is free; at once if it has a
   * dot, beside which it stands, since it had better go onto what it names. They keep to what they name: with no free
   * place either, one stands where least of it is covered.
   */
  readonly otherwise?: readonly this[];
}

/** What is taken on the map already, and the text that stands there. */
export interface Obstacle extends Box {
  readonly text?: string;
}

/** `alone`: the dot without its text. */
export type LabelSide = "right" | "left" | "below" | "above" | "centre" | "alone";

export interface PlacedLabel<W extends LabelWish> {
  readonly wish: W;
  readonly side: LabelSide;
  readonly box: Box;
}

/**
 * Places labels without overlap, greedily: the first wish chooses first, and one that fits
 * nowhere is left out (Yoeli 1972). Deterministic, so that panning does not make it flicker.
 * @param obstacles boxes that are taken already.
 * @param margin air kept around each label, in pixels.
 */
export function placeLabels<W extends LabelWish>(
  wishes: readonly W[],
  obstacles: readonly Box[],
  margin = 3,
): PlacedLabel<W>[] {
  const taken = new RBush<Box>();
  taken.load(obstacles);
  const placed: PlacedLabel<W>[] = [];
  for (const wish of wishes) {
    const dot = wish.dot > 0 ? around(wish.at, wish.dot, wish.dot) : null;
    if (dot !== null && taken.collides(dot)) continue;
    const fit = options(wish).find(({ box }) => !taken.collides(grown(box, margin)));
    if (fit === undefined) continue;
    placed.push({ wish, ...fit });
    taken.insert(fit.box);
    if (dot !== null) taken.insert(dot);
  }
  return placed;
}

/** A place where a label may stand. */
export interface Option {
  readonly side: LabelSide;
  readonly box: Box;
}

/** Every place where a label may stand, best first. */
export function options(wish: LabelWish): Option[] {
  return wish.sides.flatMap((side): Option[] =>
    side === "centre"
      ? (wish.spots ?? [wish.at]).map((spot) => ({
          side,
          box: around(spot, wish.width / 2, wish.height / 2),
        }))
      : [{ side, box: beside(wish, side) }],
  );
}

function beside({ at, width, height, gap, dot }: LabelWish, side: Exclude<LabelSide, "centre">): Box {
  switch (side) {
    case "alone":
      return around(at, dot, dot);
    case "right":
      return around({ x: at.x + gap + width / 2, y: at.y }, width / 2, height / 2);
    case "left":
      return around({ x: at.x - gap - width / 2, y: at.y }, width / 2, height / 2);
    case "below":
      return around({ x: at.x, y: at.y + gap + height / 2 }, width / 2, height / 2);
    case "above":
      return around({ x: at.x, y: at.y - gap - height / 2 }, width / 2, height / 2);
  }
}

/** The box of half-widths around a point. */
export const around = ({ x, y }: Pixel, halfX: number, halfY: number): Box => ({
  minX: x - halfX,
  minY: y - halfY,
  maxX: x + halfX,
  maxY: y + halfY,
});

/** A box with air around it. */
export const grown = (box: Box, by: number): Box => ({
  minX: box.minX - by,
  minY: box.minY - by,
  maxX: box.maxX + by,
  maxY: box.maxY + by,
});

/** The four edges of a box: what crosses one of them is cut by the frame. */
export const edges = ({ minX, minY, maxX, maxY }: Box): Box[] => [
  { minX, minY, maxX, maxY: minY },
  { minX, minY: maxY, maxX, maxY },
  { minX, minY, maxX: minX, maxY },
  { minX: maxX, minY, maxX, maxY },
];

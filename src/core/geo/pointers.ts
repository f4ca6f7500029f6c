import { type EdgeItem, type EdgePlace, placeAtEdge } from "./edge";
import type { Box } from "./mercator";
import { announced, type OffFrame } from "./offFrame";

/** One announcement at a frame's edge of what lies outside. */
export interface Pointer extends EdgePlace {
  /** What it announces: one group, or several behind one "+3 more". */
  readonly groups: readonly OffFrame[];
}

/** Where a pointer stands that is larger than the frame, in pixels from its top left corner. */
const CORNER = 10;

/**
 * Announces groups at the edge: as many by themselves as find room, at most `most`, the others behind one.
 * Each group is behind exactly one pointer, however crowded the frame is.
 * @param item size of the pointer to some groups, and where it points.
 * @param obstacles what to keep clear of, strictest first: where not even one pointer fits, the next is tried.
 */
export function placePointers(
  groups: readonly OffFrame[],
  most: number,
  frame: { readonly width: number; readonly height: number },
  item: (groups: readonly OffFrame[]) => EdgeItem,
  obstacles: readonly (readonly Box[])[],
): Pointer[] {
  if (groups.length === 0) return [];
  for (const taken of [...obstacles, []]) {
    for (let some = most; some >= 1; some--) {
      const wishes = wishesOf(groups, some, item);
      const items = wishes.map(({ item: each }) => each);
      const places = new Map(placeAtEdge(frame, items, taken).map((place) => [place.key, place]));
      const placed = wishes.flatMap(({ groups: of, item: { key } }) => {
        const place = places.get(key);
        return place === undefined ? [] : [{ ...place, groups: of }];
      });
      if (placed.length === wishes.length) return placed;
    }
  }
  return [{ key: item(groups).key, x: CORNER, y: CORNER, angle: 0, groups }];
}

interface Wish {
  readonly groups: readonly OffFrame[];
  readonly item: EdgeItem;
}

function wishesOf(
  groups: readonly OffFrame[],
  most: number,
  item: (groups: readonly OffFrame[]) => EdgeItem,
): Wish[] {
  const { own, more } = announced(groups, most);
  const all = [...own.map((group) => [group]), ...(more.length === 0 ? [] : [more])];
  return all.map((of) => ({ groups: of, item: item(of) }));
}

import type { BitSet } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { CHIP_WIDTH, type ChipPlace, gather } from "./chips";
import { type Frame, type Placed, place } from "./place";
import { GLYPH_HALF, rowsNeeded, type Standing, stack } from "./stack";

/** An event in its row, counted from the top of the lane. */
export interface LaneItem extends Placed {
  readonly row: number;
}

/** What to draw in one lane. Every event of the lane that overlaps the window is in exactly one of both. */
export interface LaneLayout {
  readonly items: readonly LaneItem[];
  readonly chips: readonly ChipPlace[];
}

/**
 * Lays out one lane: events in rows by the rules of `stack`, and what fits in none in chips
 * on the last row, where no glyph comes under them. Nothing is dropped.
 * @param first ordinal of the event that chooses its row before all others, and so is in no chip where
 * there are two rows or more.
 */
export function layoutLane(
  index: StoryIndex,
  bits: BitSet,
  rows: number,
  frame: Frame,
  first: number | null = null,
): LaneLayout {
  const placed = place(index, bits, frame).sort(
    (a, b) => Number(b.ordinal === first) - Number(a.ordinal === first),
  );
  const standings = stack(placed, rows, frame.width);
  for (;;) {
    const left = placed.filter((_, i) => standings[i] === null);
    const chips = gather(left, frame.width, rows - 1);
    let cleared = true;
    for (const [i, standing] of standings.entries()) {
      if (!chips.some((chip) => isUnder(standing, chip))) continue;
      standings[i] = null;
      cleared = false;
    }
    if (cleared) return { items: itemsOf(placed, standings), chips };
  }
}

const isUnder = (standing: Standing | null, { x, row }: ChipPlace): boolean =>
  standing !== null &&
  standing.row === row &&
  standing.glyph - GLYPH_HALF < x + CHIP_WIDTH &&
  standing.glyph + GLYPH_HALF > x;

const itemsOf = (placed: readonly Placed[], standings: readonly (Standing | null)[]): LaneItem[] =>
  placed.flatMap((item, i) => {
    const standing = standings[i] ?? null;
    return standing === null ? [] : [{ ...item, ...standing }];
  });

/** How many rows a lane would need to show everything at this frame, at most `cap`. */
export const laneNeeds = (index: StoryIndex, bits: BitSet, frame: Frame, cap: number): number =>
  rowsNeeded(place(index, bits, frame), cap, frame.width);

import { type BitSet } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Interval } from "../time/extent";
import { CHIP_WIDTH, type ChipPlace, gather } from "./chips";
import { type Placed, place } from "./place";
import { timeScale } from "./scale";
import { rowsNeeded, stack } from "./stack";

/** An event in its row, counted from the top of the lane. */
export interface LaneItem extends Placed {
  readonly row: number;
}

/** What to draw in one lane. Every event of the lane that overlaps the window is in exactly one of both. */
export interface LaneLayout {
  readonly items: readonly LaneItem[];
  readonly chips: readonly ChipPlace[];
}

/** Where a layout is made: what is asked for, and how wide it is drawn, in pixels. */
export interface Frame {
  readonly window: Interval;
  readonly limits: Interval;
  readonly width: number;
}

/**
 * Lays out one lane: events in rows without overlap, and what does not fit in chips on the
 * last row, out of the way of everything else there. Nothing is dropped.
 */
export function layoutLane(index: StoryIndex, bits: BitSet, rows: number, frame: Frame): LaneLayout {
  const { window, limits, width } = frame;
  const placed = place(index, bits, window, limits, timeScale(window, width));
  const row = stack(placed, rows);
  const last = rows - 1;
  for (;;) {
    const chips = gather(
      placed.filter((_, i) => row[i] === -1),
      width,
      last,
    );
    let cleared = true;
    for (const [i, { left, right }] of placed.entries()) {
      if (row[i] !== last || !chips.some(({ x }) => left < x + CHIP_WIDTH && right > x)) continue;
      row[i] = -1;
      cleared = false;
    }
    if (cleared) return { items: itemsOf(placed, row), chips };
  }
}

const itemsOf = (placed: readonly Placed[], row: Int32Array): LaneItem[] =>
  placed.flatMap((item, i) => {
    const at = row[i] ?? -1;
    return at < 0 ? [] : [{ ...item, row: at }];
  });

/** How many rows a lane would need to show everything at this frame, at most `cap`. */
export const laneNeeds = (index: StoryIndex, bits: BitSet, { window, limits, width }: Frame, cap: number): number =>
  rowsNeeded(place(index, bits, window, limits, timeScale(window, width)), cap);

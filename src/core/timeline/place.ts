import { type BitSet, ordinals } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Interval } from "../time/extent";
import type { TimeScale } from "./scale";
import type { Span } from "./stack";
import { type Drawing, timesOf } from "./times";

/** One event where the scale puts it; all lengths in pixels from the left edge of the lanes. */
export interface Placed extends Span {
  readonly ordinal: number;
  readonly drawing: Drawing;
  /** Stated time. */
  readonly x0: number;
  readonly x1: number;
  /** Outer bounds: what lies between these and the stated time fades out. */
  readonly fade0: number;
  readonly fade1: number;
  /** Centre of the glyph, always inside the lanes. */
  readonly glyph: number;
}

/** Half the width of a glyph, in pixels. */
export const GLYPH_HALF = 7;

/**
 * The events of a set that could fall into the window, placed. A moment has its glyph at
 * its instant, a day at its centre, a longer time at its start; where that is out of the
 * window the glyph stays at the edge. Open ends run as far as the limits.
 */
export function place(
  index: StoryIndex,
  bits: BitSet,
  window: Interval,
  limits: Interval,
  scale: TimeScale,
): Placed[] {
  const times = timesOf(index);
  const [, width = 0] = scale.range();
  const placed: Placed[] = [];
  for (const ordinal of ordinals(bits)) {
    const earliest = index.earliest[ordinal] ?? 0;
    const latest = index.latest[ordinal] ?? 0;
    if (earliest >= window.to || latest <= window.from) continue;
    const from = times.from[ordinal] ?? 0;
    const to = times.to[ordinal] ?? 0;
    const x0 = scale(from);
    const x1 = scale(to);
    const fade0 = scale(Number.isFinite(earliest) ? earliest : Math.min(from, limits.from));
    const fade1 = scale(Number.isFinite(latest) ? latest : Math.max(to, limits.to));
    const drawing = times.drawing[ordinal] ?? "bar";
    const glyph = Math.min(Math.max(glyphAt(drawing, x0, x1), GLYPH_HALF), width - GLYPH_HALF);
    placed.push({ ordinal, drawing, x0, x1, fade0, fade1, glyph, ...spanOf(drawing, fade0, fade1, glyph, width) });
  }
  return placed;
}

function glyphAt(drawing: Drawing, x0: number, x1: number): number {
  if (drawing === "mark") return x0;
  const middle = (x0 + x1) / 2;
  return drawing === "band" ? middle : Math.min(x0 + GLYPH_HALF, middle);
}

function spanOf(drawing: Drawing, fade0: number, fade1: number, glyph: number, width: number): Span {
  const [left, right] = drawing === "mark" && fade1 - fade0 < GLYPH_HALF ? [glyph, glyph] : [fade0, fade1];
  return {
    left: Math.max(Math.min(left, glyph - GLYPH_HALF), 0),
    right: Math.min(Math.max(right, glyph + GLYPH_HALF), width),
  };
}

import { type BitSet, ordinals } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Interval } from "../time/extent";
import { timeScale } from "./scale";
import { GLYPH_HALF, type Taken } from "./stack";
import { type Drawing, timesOf } from "./times";

/** Where a layout is made: what is asked for, and how wide it is drawn, in pixels. */
export interface Frame {
  readonly window: Interval;
  readonly limits: Interval;
  readonly width: number;
}

/** One event where the scale puts it; all lengths in pixels from the left edge of the lanes. */
export interface Placed extends Taken {
  readonly ordinal: number;
  readonly drawing: Drawing;
  /** Stated time. */
  readonly x0: number;
  readonly x1: number;
  /** Outer bounds: what lies between these and the stated time fades out. */
  readonly fade0: number;
  readonly fade1: number;
}

/**
 * The events of a set that could fall into the window, placed. A moment has its glyph at
 * its instant, a day at its centre (or anywhere in the day, as the hour is not known), a
 * longer time at its start; where that is out of the window the glyph stays at the edge.
 * Open ends run as far as the limits.
 */
export function place(index: StoryIndex, bits: BitSet, { window, limits, width }: Frame): Placed[] {
  const scale = timeScale(window, width);
  const times = timesOf(index);
  const placed: Placed[] = [];
  for (const ordinal of ordinals(bits)) {
    const earliest = index.earliest[ordinal] ?? 0;
    const latest = index.latest[ordinal] ?? 0;
    if (earliest >= window.to || latest <= window.from) continue;
    const from = times.from[ordinal] ?? 0;
    const to = times.to[ordinal] ?? 0;
    const stated = { x0: scale(from), x1: scale(to) };
    const fade0 = scale(Number.isFinite(earliest) ? earliest : Math.min(from, limits.from));
    const fade1 = scale(Number.isFinite(latest) ? latest : Math.max(to, limits.to));
    const drawing = times.drawing[ordinal] ?? "bar";
    const bare = drawing === "mark" && fade1 - fade0 < GLYPH_HALF;
    placed.push({
      ordinal,
      drawing,
      ...stated,
      fade0,
      fade1,
      left: Math.max(fade0, 0),
      right: Math.min(bare ? fade0 : fade1, width),
      light: drawing === "band",
      ...glyphOf(drawing, stated.x0, stated.x1, width),
    });
  }
  return placed;
}

function glyphOf(drawing: Drawing, x0: number, x1: number, width: number) {
  const inside = (x: number) => Math.min(Math.max(x, GLYPH_HALF), width - GLYPH_HALF);
  const middle = (x0 + x1) / 2;
  if (drawing === "band") {
    const glyph = inside(middle);
    return {
      glyph,
      glyphMin: Math.min(glyph, inside(x0 + GLYPH_HALF)),
      glyphMax: Math.max(glyph, inside(x1 - GLYPH_HALF)),
    };
  }
  const glyph = inside(drawing === "mark" ? x0 : Math.min(x0 + GLYPH_HALF, middle));
  return { glyph, glyphMin: glyph, glyphMax: glyph };
}

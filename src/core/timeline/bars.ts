import type { Story } from "../story/model";
import type { Density } from "./density";

/** Free above the tallest bar and least height of any, in pixels. */
const AIR = 3;
const LEAST = 2;
/** Parts of a pixel that bars are drawn in: whole numbers are written, and read by the browser, faster than others. */
const FINE = 16;

/** Where bars are drawn, in pixels. */
interface Box {
  readonly top: number;
  readonly height: number;
}

/** The bars of one side, as one path. */
export interface SideBars {
  readonly key: string;
  /** The side's colour; "rest" for what is outside the filter period. */
  readonly colour: string;
  /** In the units of `BARS_SCALE`. */
  readonly path: string;
}

/** Radius of a dot, in pixels. */
const DOT = 1.6;

/** What brings the paths of `barsOf` to pixels. */
export const BARS_SCALE = 1 / FINE;

/**
 * One path for each side that has any bar, stood one upon another; uppermost what is outside the period.
 */
export function barsOf(
  { cells, most }: Pick<Density, "cells" | "most">,
  sides: Story["sides"],
  box: Box,
): SideBars[] {
  const heightOf = heightIn(box, most);
  const bottom = box.top + box.height;
  const paths = new Map<string, string[]>();
  const bar = (key: string, x: number, width: number, from: number, to: number) => {
    const path = paths.get(key) ?? [];
    if (path.length === 0) paths.set(key, path);
    const wide = fine(width - 1);
    path.push(`M${fine(x)} ${fine(bottom - from)}h${wide}V${fine(bottom - to)}h${-wide}Z`);
  };
  for (const { x, width, count, sides: counts } of cells) {
    const height = heightOf(count);
    const unit = height / count;
    let base = 0;
    for (const [side, own] of counts.entries()) {
      if (own === 0) continue;
      bar(String(side), x, width, base, base + own * unit);
      base += own * unit;
    }
    if (base < height - 0.01) bar("rest", x, width, base, height);
  }
  const colours = [...sides.values()].map(({ colour }) => colour);
  return [...paths].map(([key, path]) => ({
    key,
    path: path.join(""),
    colour: colours[Number(key)] ?? "rest",
  }));
}

/** How high a bar of so many events stands, in pixels. */
function heightIn({ height }: Box, most: number): (count: number) => number {
  const scale = (height - AIR) / Math.max(1, most);
  return (count) => Math.max(LEAST, count * scale);
}

/**
 * A dot at the head of each bar of some cells, as one path; empty for none of them.
 * @param marked the cells, e.g. those that hold what changed.
 */
export function dotsOf(
  { cells, most }: Pick<Density, "cells" | "most">,
  marked: { readonly has: (cell: number) => boolean },
  { top, height }: Box,
): string {
  const heightOf = heightIn({ top, height }, most);
  const r = fine(DOT);
  return cells
    .filter(({ cell }) => marked.has(cell))
    .map(({ x, width, count }) => {
      const y = Math.max(top + DOT + 1, top + height - heightOf(count));
      return `M${fine(x + (width - 1) / 2) - r} ${fine(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    })
    .join("");
}

const fine = (pixels: number): number => Math.round(pixels * FINE);

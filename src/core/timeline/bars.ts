import type { Story } from "../story/model";
import type { Density } from "./density";

/** Free above the tallest bar and least height of any, in pixels. */
const AIR = 3;
const LEAST = 2;
/** Parts of a pixel that bars are drawn in: whole numbers are written, and read by the browser, faster than others. */
const FINE = 16;

/** The bars of one side, as one path. */
export interface SideBars {
  readonly key: string;
  /** The side's colour; "rest" for what is outside the filter period. */
  readonly colour: string;
  /** In the units of `BARS_SCALE`. */
  readonly path: string;
}

/** What brings the paths of `barsOf` to pixels. */
export const BARS_SCALE = 1 / FINE;

/**
 * One path for each side that has any bar, stood one upon another; uppermost what is outside the period.
 * @param box where they are drawn, in pixels.
 */
export function barsOf(
  { cells, most }: Pick<Density, "cells" | "most">,
  sides: Story["sides"],
  box: { readonly top: number; readonly height: number },
): SideBars[] {
  const scale = (box.height - AIR) / Math.max(1, most);
  const bottom = box.top + box.height;
  const paths = new Map<string, string[]>();
  const bar = (key: string, x: number, width: number, from: number, to: number) => {
    const path = paths.get(key) ?? [];
    if (path.length === 0) paths.set(key, path);
    const wide = fine(width - 1);
    path.push(`M${fine(x)} ${fine(bottom - from)}h${wide}V${fine(bottom - to)}h${-wide}Z`);
  };
  for (const { x, width, count, sides: counts } of cells) {
    const height = Math.max(LEAST, count * scale);
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

const fine = (pixels: number): number => Math.round(pixels * FINE);

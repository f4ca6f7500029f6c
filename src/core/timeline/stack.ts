/** What an item takes of a row, in pixels from the left edge of the lanes, half-open. */
export interface Taken {
  /** Its bar with the fading ends; empty for a moment. */
  readonly left: number;
  readonly right: number;
  /** A light band, which others may lie upon. */
  readonly light: boolean;
  /** Where the centre of its glyph should be, and between what it may be. */
  readonly glyph: number;
  readonly glyphMin: number;
  readonly glyphMax: number;
}

/** Where an item came to stand: rows count from 0. */
export interface Standing {
  readonly row: number;
  readonly glyph: number;
}

/** Half the width of a glyph, in pixels. */
export const GLYPH_HALF = 6.5;
/** How far a glyph is moved aside, in pixels. */
const ASIDE = 2 * GLYPH_HALF + 1;

interface Row {
  readonly glyphs: Uint8Array;
  readonly bars: Uint8Array;
  readonly bands: Uint8Array;
}

type Cells = readonly [from: number, to: number];

/**
 * Puts items, given in order of time, into the first row where they fit: glyphs never
 * overlap glyphs, nor bars bars. A glyph sits upon another's bar or band only where no row
 * is free of all; where no row has its place, it moves aside as far as it may. What fits
 * nowhere is null. O(items × rows × places).
 */
export function stack(items: readonly Taken[], rows: number, width: number): (Standing | null)[] {
  const size = Math.ceil(width) + 1;
  const layer = () => new Uint8Array(size);
  const grid: Row[] = Array.from({ length: rows }, () => ({
    glyphs: layer(),
    bars: layer(),
    bands: layer(),
  }));
  return items.map((item) => {
    const body = item.left < item.right ? cells(item.left, item.right, size) : ([0, 0] as const);
    const fits = ({ glyphs, bars }: Row, mark: Cells) =>
      !any(glyphs, mark) && (item.light || !any(bars, body));
    const free = ({ glyphs, bars, bands }: Row, mark: Cells) =>
      [glyphs, bars, bands].every((each) => !any(each, mark) && !any(each, body));
    const take = (row: number, glyph: number, mark: Cells): Standing => {
      const taken = grid[row];
      taken?.glyphs.fill(1, ...mark);
      (item.light ? taken?.bands : taken?.bars)?.fill(1, ...body);
      return { row, glyph };
    };
    for (const [i, glyph] of places(item).entries()) {
      const mark = cells(glyph - GLYPH_HALF, glyph + GLYPH_HALF, size);
      const best = i === 0 ? grid.findIndex((row) => free(row, mark)) : -1;
      const row = best >= 0 ? best : grid.findIndex((each) => fits(each, mark));
      if (row >= 0) return take(row, glyph, mark);
    }
    return null;
  });
}

/** Where a glyph may be: its own place, then by turns further to the right and to the left. */
function places({ glyph, glyphMin, glyphMax }: Taken): number[] {
  const all = [glyph];
  for (let away = ASIDE; glyph + away <= glyphMax || glyph - away >= glyphMin; away += ASIDE) {
    if (glyph + away <= glyphMax) all.push(glyph + away);
    if (glyph - away >= glyphMin) all.push(glyph - away);
  }
  return all;
}

const cells = (from: number, to: number, size: number): Cells => [
  Math.min(size, Math.max(0, Math.floor(from))),
  Math.min(size, Math.max(0, Math.ceil(to))),
];

const any = (layer: Uint8Array, [from, to]: Cells): boolean => layer.subarray(from, to).includes(1);

/** How many rows show all items without one upon another, at most `cap`. */
export function rowsNeeded(items: readonly Taken[], cap: number, width: number): number {
  let most = 0;
  for (const standing of stack(items, cap, width)) {
    if (standing === null) return cap;
    most = Math.max(most, standing.row + 1);
  }
  return most;
}

/** Events that found no row, behind one button: "+7". Pixels from the left edge of the lanes. */
export interface ChipPlace {
  readonly ordinals: readonly number[];
  /** Left edge of the chip. */
  readonly x: number;
  readonly row: number;
}

/** Width of a chip, in pixels. */
export const CHIP_WIDTH = 25;
/** Chips start at least this far apart, so that all of them fit side by side. */
const REACH = CHIP_WIDTH * 1.25;

/**
 * Gathers events into chips near their places: from the left, each chip takes what lies
 * within reach of its first; where two would touch, the left one gives way. Chips do not
 * overlap where the width is five chips or more and glyphs lie inside it.
 */
export function gather(
  left: readonly { readonly ordinal: number; readonly glyph: number }[],
  width: number,
  row: number,
): ChipPlace[] {
  const groups: { first: number; last: number; ordinals: number[] }[] = [];
  for (const { ordinal, glyph } of [...left].sort((a, b) => a.glyph - b.glyph || a.ordinal - b.ordinal)) {
    const group = groups.at(-1);
    if (group !== undefined && glyph - group.first < REACH) {
      group.ordinals.push(ordinal);
      group.last = glyph;
    } else groups.push({ first: glyph, last: glyph, ordinals: [ordinal] });
  }
  const xs = groups.map(({ first, last }) => (first + last - CHIP_WIDTH) / 2);
  let end = width - CHIP_WIDTH;
  for (let i = xs.length - 1; i >= 0; i--) {
    xs[i] = Math.max(0, Math.min(xs[i] ?? 0, end));
    end = (xs[i] ?? 0) - CHIP_WIDTH - 1;
  }
  return groups.map(({ ordinals }, i) => ({ ordinals: ordinals.sort((a, b) => a - b), x: xs[i] ?? 0, row }));
}

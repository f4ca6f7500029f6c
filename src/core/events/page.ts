/** Part of a list: the positions `[from, to)`, counted from 0. */
export interface Page {
  readonly from: number;
  readonly to: number;
}

/** A list of up to so many rows is shown whole. */
export const WHOLE = 400;
/** Rows that are shown at first of a longer one, and added at a time. */
export const STEP = 100;

/**
 * The part of a list of `total` rows that is shown first: all of a short one; of a long one the
 * rows around a position, or its beginning where that is null. `whole` is up to where it is short.
 */
export function firstPage(total: number, around: number | null, whole: number = WHOLE): Page {
  if (total <= whole) return { from: 0, to: total };
  const from = Math.min(Math.max(0, (around ?? 0) - STEP / 2), total - STEP);
  return { from, to: from + STEP };
}

/** More of the list at its beginning. */
export const earlier = ({ from, to }: Page): Page => ({ from: Math.max(0, from - STEP), to });

/** More of the list at its end. */
export const later = ({ from, to }: Page, total: number): Page => ({ from, to: Math.min(total, to + STEP) });

/** The page if it shows the position, else one around it. */
export const showing = (page: Page, position: number, total: number, whole: number = WHOLE): Page =>
  position >= page.from && position < page.to ? page : firstPage(total, position, whole);

/** Where a lane is drawn, in pixels from the top of the lanes, and how many rows it has. */
export interface LaneBox {
  readonly top: number;
  readonly height: number;
  readonly rows: number;
}

/** Height of a row of marks, in pixels. */
export const ROW = 13;
const PADDING = 4;
/** A lane with one row; also the least that a lane gets when all of them do not fit. */
const LEAST = 17;
/** Room is shared out until lanes have this much more than they need. */
const SPARE = 18;

const heightOf = (rows: number): number => Math.max(LEAST, rows * ROW + PADDING);

/**
 * Shares a height out among lanes: a row for each, then further rows to the lanes that
 * lack most of what they need, then the rest as air. Lanes that do not fit overflow.
 */
export function shareRows(needs: readonly number[], height: number): LaneBox[] {
  const rows = needs.map(() => 1);
  let used = rows.length * LEAST;
  for (;;) {
    const lane = mostLacking(needs, rows);
    const more = lane < 0 ? 0 : heightOf((rows[lane] ?? 0) + 1) - heightOf(rows[lane] ?? 0);
    if (lane < 0 || used + more > height) break;
    rows[lane] = (rows[lane] ?? 0) + 1;
    used += more;
  }
  const spare = Math.min(SPARE, Math.max(0, Math.floor((height - used) / Math.max(1, rows.length))));
  let top = 0;
  return rows.map((each) => {
    const box = { top, height: heightOf(each) + spare, rows: each };
    top += box.height;
    return box;
  });
}

/** The lane with the smallest part of its need, −1 when every need is met. */
function mostLacking(needs: readonly number[], rows: readonly number[]): number {
  let found = -1;
  let least = 1;
  for (const [i, need] of needs.entries()) {
    const part = (rows[i] ?? 0) / Math.max(1, need);
    if (part < least) {
      least = part;
      found = i;
    }
  }
  return found;
}

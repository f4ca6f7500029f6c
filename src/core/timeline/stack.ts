/** What an item occupies across a lane, in pixels, half-open. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts spans into rows so that none overlaps another in its row. Where more overlap than
 * there are rows, the one that reaches furthest to the right is left out (−1), which leaves
 * out as few as possible: the greedy optimum for the maximum k-colourable subgraph of an
 * interval graph (Carlisle and Lloyd 1995). Rows are filled from 0. O(n log n + n × rows).
 */
export function stack(spans: readonly Span[], rows: number): Int32Array {
  const row = new Int32Array(spans.length).fill(-1);
  const holders: number[] = [];
  const right = (i: number | undefined) => (i === undefined ? Number.NEGATIVE_INFINITY : (spans[i]?.right ?? 0));
  for (const i of byLeft(spans)) {
    const left = spans[i]?.left ?? 0;
    let free = -1;
    let longest = 0;
    for (let r = 0; r < rows && free < 0; r++) {
      if (right(holders[r]) <= left) free = r;
      else if (right(holders[r]) > right(holders[longest])) longest = r;
    }
    if (free < 0) {
      const evicted = holders[longest];
      if (evicted === undefined || right(evicted) <= right(i)) continue;
      row[evicted] = -1;
      free = longest;
    }
    row[i] = free;
    holders[free] = i;
  }
  return row;
}

const byLeft = (spans: readonly Span[]): number[] =>
  spans.map((_, i) => i).sort((a, b) => (spans[a]?.left ?? 0) - (spans[b]?.left ?? 0) || a - b);

/** How many rows hold all spans: the most that overlap at one point, but at most `cap`. */
export function rowsNeeded(spans: readonly Span[], cap: number): number {
  let most = 0;
  for (const row of stack(spans, cap)) most = Math.max(most, row + 1);
  return most;
}

/** A lane with more events than this in the window, about as many as fit side by side, shows how many there are when. */
export const LANE_MOST = 60;
/** So many events are drawn one by one in all lanes together; the fullest lanes give way first. */
export const MARKS_MOST = 240;

/**
 * Which lanes show how many events there are when, and not each of them, so that neither a lane nor the
 * timeline draws more than can be told apart. Of lanes that are as full, the first is drawn.
 * @param counts how many events each lane has; an event in several lanes counts in each.
 */
export function denseLanes(counts: readonly number[]): boolean[] {
  const dense = counts.map((count) => count > LANE_MOST);
  const fullestFirst = [...counts.keys()]
    .filter((lane) => !dense[lane])
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || b - a);
  let left = fullestFirst.reduce((sum, lane) => sum + (counts[lane] ?? 0), 0);
  for (const lane of fullestFirst) {
    if (left <= MARKS_MOST) break;
    dense[lane] = true;
    left -= counts[lane] ?? 0;
  }
  return dense;
}

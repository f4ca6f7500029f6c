/** The first ordinal that starts at an instant or later, of starts in ascending order. */
export function firstFrom(from: Float64Array, at: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Several runs of one measure: milliseconds, or bytes. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Median, 95th percentile and ends of some figures; NaN where there are none. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const round = (value: number | undefined) => Number((value ?? Number.NaN).toFixed(2));
  return {
    median: round(at(0.5)),
    p95: round(at(0.95)),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
    runs: sorted.length,
  };
}

/** Figures by name, for one page at one size. */
export type Figures = Readonly<Record<string, Spread>>;

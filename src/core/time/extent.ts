/**
 * A stretch of time, half-open `[from, to)`, in epoch milliseconds UTC.
 *
 * `from`/`to` is what the date states; `earliest`/`latest` is what it allows once doubt
 * ("about", "uncertain", open and unknown ends) is taken in. Sort by the first pair,
 * filter by overlap with the second, fade between the two. `earliest` is `-Infinity` and
 * `latest` is `Infinity` where an end is open or unknown; `from` and `to` are finite.
 */
export interface TimeExtent {
  readonly from: number;
  readonly to: number;
  readonly earliest: number;
  readonly latest: number;
  readonly precision: Precision;
}

export type Precision = "year" | "season" | "month" | "day" | "minute" | "second" | "interval";

/** A half-open stretch `[from, to)` in epoch milliseconds UTC. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Whether the time *could* fall into the interval: overlap with its outer bounds. */
export const overlaps = (extent: TimeExtent, interval: Interval): boolean =>
  extent.earliest < interval.to && extent.latest > interval.from;

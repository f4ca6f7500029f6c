import { useMemo } from "react";
import { binCount, busiest, sparkline } from "../core/actors/sparkline";
import type { BitSet } from "../core/index/bitset";
import { numberText } from "../core/number";
import { formatDay } from "../core/time/format";
import { useIndex, useViewPart } from "../state/session";
import styles from "./ActorCard.module.css";
import { Sparkline } from "./Sparkline";

/** The most bars that the column has room for. */
const BINS = 62;

/** Whether a bar is one day, give or take what a change of summer time adds to the period. */
const isDaily = (width: number): boolean => width < 1.5 * 86_400_000;

/** The actor's events over the period of the story, with the ends of the axis. */
export function OverTime({ bits }: { bits: BitSet }) {
  const index = useIndex();
  const clock = useViewPart((view) => view.clock);
  const { zones, extent } = index.story;
  const zone = clock === "event" ? (zones[0]?.zone ?? "UTC") : clock;
  const counts = useMemo(() => sparkline(index, bits, binCount(extent, BINS)), [index, bits, extent]);
  const width = (extent.to - extent.from) / counts.length;
  const name = (bin: number) => {
    const from = extent.from + bin * width;
    return isDaily(width)
      ? formatDay(from + width / 2, zone)
      : `${formatDay(from, zone)} – ${formatDay(from + width - 1, zone)}`;
  };
  const [top, max] = busiest(counts);
  return (
    <figure className={styles.course}>
      <Sparkline
        counts={counts}
        max={max}
        height={52}
        titles={counts.map(
          (count, bin) => `${name(bin)}: ${numberText(count)} ${count === 1 ? "event" : "events"}`,
        )}
      />
      <div className={styles.axis} aria-hidden="true">
        <span>{formatDay(extent.from, zone)}</span>
        <span>{formatDay(extent.to - 1, zone)}</span>
      </div>
      <figcaption className={styles.caption}>
        {max === 0 && "None in this period"}
        {max === 1 && `Never more than one in ${isDaily(width) ? "a day" : "one bar"}`}
        {max > 1 && `Most: ${max}, ${name(top)}`}
        <span className="visually-hidden">
          , from {formatDay(extent.from, zone)} to {formatDay(extent.to - 1, zone)}
        </span>
      </figcaption>
    </figure>
  );
}

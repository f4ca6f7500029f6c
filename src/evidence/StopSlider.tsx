import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { type Arrival, arrivalBars, earlierStop, laterStop, reached } from "../core/evidence/arrivals";
import { formatInstantIn, type ZoneName } from "../core/time/format";
import type { Manner } from "../state/viewStore";
import { Button } from "../ui/Button";
import styles from "./Moment.module.css";

interface StopSliderProps {
  readonly label: string;
  /** Epoch ms; null is the slider's end. */
  readonly at: number | null;
  readonly arrivals: readonly Arrival[];
  /** What the end of the slider is called, e.g. "the present"; null where the last stop is the end. */
  readonly end: string | null;
  readonly zone: ZoneName;
  readonly onChange: (at: number | null, manner: Manner) => void;
}

/** Height of the tallest bar in pixels. */
const HEIGHT = 22;
/** As many bars as can be told apart; beyond them one stands for several stops. */
const MOST_BARS = 240;

/**
 * A slider over the instants at which something became known, each as wide as the next, with a
 * bar for how much; and buttons that step. Dragging is a gesture, stepping a choice.
 */
export function StopSlider({ label, at, arrivals, end, zone, onChange }: StopSliderProps) {
  const stops = useMemo(() => arrivals.map((arrival) => arrival.at), [arrivals]);
  const last = end === null ? stops.length - 1 : stops.length;
  const position = at === null ? last : Math.min(last, Math.max(0, reached(stops, at) - 1));
  const earlier = earlierStop(stops, at);
  const later = laterStop(stops, at);
  const bars = useMemo(() => arrivalBars(arrivals, MOST_BARS), [arrivals]);
  const most = Math.max(1, ...bars.map(({ claims }) => claims));
  return (
    <div className={styles.slide}>
      <Button
        look="quiet"
        className={styles.step}
        aria-label="Earlier: the last time that something became known"
        title={earlier === null ? undefined : `Earlier: ${formatInstantIn(earlier, zone)} (,)`}
        disabled={earlier === null}
        onClick={() => onChange(earlier, "choice")}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </Button>
      <div className={styles.track}>
        <div className={styles.bars} aria-hidden="true">
          {bars.map((bar) => (
            <span
              key={bar.at}
              data-past={at === null || bar.at <= at}
              style={{
                left: `${last === 0 ? 0 : (100 * bar.position) / last}%`,
                height: Math.max(2, HEIGHT * Math.sqrt(bar.claims / most)),
              }}
            />
          ))}
        </div>
        <input
          type="range"
          className={styles.range}
          aria-label={label}
          aria-valuetext={at === null ? (end ?? "not set") : formatInstantIn(at, zone)}
          min={0}
          max={last}
          step={1}
          value={position}
          onChange={(event) => onChange(stops[Number(event.target.value)] ?? null, "gesture")}
        />
      </div>
      <Button
        look="quiet"
        className={styles.step}
        aria-label={
          later === null && end !== null
            ? `Later: ${end}`
            : "Later: the next time that something became known"
        }
        title={later === null ? undefined : `Later: ${formatInstantIn(later, zone)} (.)`}
        disabled={at === null || (later === null && end === null)}
        onClick={() => onChange(later, "choice")}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}

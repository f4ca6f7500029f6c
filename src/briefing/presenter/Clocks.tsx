import { Pause, Play, RotateCcw } from "lucide-react";
import { plannedSeconds } from "../../core/briefing/steps";
import { elapsed, formatDuration, spentOn } from "../../core/briefing/timer";
import type { Briefing, Step } from "../../core/story/model";
import { useNow } from "../../state/now";
import type { RunningTimer } from "../../state/timer";
import { Button } from "../../ui/Button";
import styles from "./Clocks.module.css";

interface ClocksProps {
  readonly briefing: Briefing;
  readonly step: Step;
  readonly running: RunningTimer;
}

const wallClock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** What has run in all and on the step, each against its plan; the time of day; start, pause and reset. */
export function Clocks({ briefing, step, running: { timer, start, pause, reset } }: ClocksProps) {
  const now = useNow();
  const runs = timer.since !== null;
  return (
    <section className={styles.clocks} aria-label="Time" data-view="clocks">
      <Against name="in all" isLarge spent={elapsed(timer, now)} planned={plannedSeconds(briefing) * 1000} />
      <Against name="on this step" spent={spentOn(timer, step.id, now)} planned={step.seconds * 1000} />
      <p className={styles.of}>
        <span className={styles.value} data-clock="day">
          {wallClock.format(now)}
        </span>{" "}
        now
      </p>
      <div className={styles.buttons}>
        <Button
          look="quiet"
          aria-label={runs ? "Pause the time" : "Start the time"}
          title={runs ? "Pause the time" : "Start the time; the first move to another step does too"}
          onClick={runs ? pause : start}
        >
          {runs ? <Pause size={18} aria-hidden="true" /> : <Play size={18} aria-hidden="true" />}
        </Button>
        <Button look="quiet" aria-label="Reset the time" title="Reset the time to 00:00" onClick={reset}>
          <RotateCcw size={18} aria-hidden="true" />
        </Button>
      </div>
    </section>
  );
}

interface AgainstProps {
  readonly name: string;
  /** In milliseconds, both. */
  readonly spent: number;
  readonly planned: number;
  readonly isLarge?: boolean;
}

/** A time against its plan: "02:41 of 05:00", and by how much it is over. */
function Against({ name, spent, planned, isLarge = false }: AgainstProps) {
  const over = Math.floor(spent / 1000) > planned / 1000;
  return (
    <p className={styles.of} data-large={isLarge} data-over={over}>
      <span className={styles.value} data-clock={name}>
        {formatDuration(spent)}
      </span>{" "}
      of {formatDuration(planned)} {name}
      {over && <span className={styles.over}> · {formatDuration(spent - planned)} over</span>}
    </p>
  );
}

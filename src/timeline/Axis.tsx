import { ChevronLeft, ChevronRight } from "lucide-react";
import { numberText } from "../core/number";
import { isOfOneYear, zoneName } from "../core/time/format";
import type { Beyond } from "../core/timeline/outside";
import { timeScale } from "../core/timeline/scale";
import { ticksTellYear, yearSpan } from "../core/timeline/ticks";
import styles from "./Axis.module.css";
import type { Moves } from "./useMoves";
import type { Scene } from "./useScene";

/** Room for a label and for the announcement at an edge, in pixels. */
const LABEL = 70;
const EDGE = 84;

/** The days over the lanes, the zone they are in, and what lies outside the window. */
export function Axis({ scene, moves }: { scene: Scene; moves: Moves }) {
  const { index, window, width, zone, beyond } = scene;
  const x = timeScale(window, width);
  const first = beyond.earlier.count > 0 ? EDGE : 0;
  const last = width - (beyond.later.count > 0 ? EDGE : 0) - LABEL;
  const name = zoneName(zone, index.story.zones);
  // The days of a story of several years are told with theirs.
  const isYearOpen = !isOfOneYear(index.story.extent) && !ticksTellYear(window, width);
  return (
    <div className={styles.axis}>
      <span className={styles.zone} title={`Days and hours of ${zone}`}>
        {isYearOpen && <strong className={styles.year}>{yearSpan(window, zone)}</strong>}
        {name === "UTC" ? "UTC" : `${name} time`}
      </span>
      <div className={styles.labels} style={{ width }}>
        <svg width={width} height={24} aria-hidden="true">
          {scene.ticks.map(({ at, label, strong }) => {
            const left = x(at);
            return (
              label !== null &&
              left >= first - 2 &&
              left <= last && (
                <text key={at} className={styles.label} data-strong={strong} x={left + 4} y={12} dy="0.35em">
                  {label}
                </text>
              )
            );
          })}
        </svg>
        <EdgeButton side="start" beyond={beyond.earlier} moves={moves} />
        <EdgeButton side="end" beyond={beyond.later} moves={moves} />
      </div>
    </div>
  );
}

function EdgeButton({ side, beyond, moves }: { side: "start" | "end"; beyond: Beyond; moves: Moves }) {
  const { count, nearest } = beyond;
  if (nearest === null) return null;
  const word = side === "start" ? "earlier" : "later";
  return (
    <button
      type="button"
      className={styles.edge}
      data-side={side}
      aria-label={`${numberText(count)} ${word} ${count === 1 ? "event" : "events"}: move the window there`}
      onClick={() => moves.reveal(nearest)}
    >
      {side === "start" && <ChevronLeft size={13} aria-hidden="true" />}
      {numberText(count)} {word}
      {side === "end" && <ChevronRight size={13} aria-hidden="true" />}
    </button>
  );
}

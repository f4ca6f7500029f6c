import type { Moment } from "../core/evidence/moments";
import { formatInstant, formatMoment } from "../core/time/format";
import { useWholeIndex } from "../state/session";
import styles from "./Moment.module.css";

interface PresetsProps {
  readonly label: string;
  readonly moments: readonly Moment[];
  readonly at: number | null;
  readonly zone: string;
  readonly onChoose: (at: number) => void;
}

/** A few instants to choose from, each with its reason. */
export function Presets({ label, moments, at, zone, onChoose }: PresetsProps) {
  const { story } = useWholeIndex();
  if (moments.length === 0) return null;
  return (
    <ul className={styles.presets} aria-label={label}>
      {moments.map((moment) => (
        <li key={moment.at}>
          <button
            type="button"
            className={styles.preset}
            aria-pressed={moment.at === at}
            title={`${moment.name} (${formatInstant(moment.at, zone)})`}
            onClick={() => onChoose(moment.at)}
          >
            <span className={styles.presetTime}>{formatMoment(moment.at, zone, story.extent)}</span>
            <span className={styles.presetName}>{moment.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

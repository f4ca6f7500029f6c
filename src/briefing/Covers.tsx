import type { CSSProperties } from "react";
import { numbered } from "../core/briefing/steps";
import type { Briefing } from "../core/story/model";
import { useRoom } from "../state/room";
import styles from "./Covers.module.css";

/** Nothing but black, until a key or a press brings the step back. */
export function BlackOut({ onBack }: { onBack: () => void }) {
  const { blank } = useRoom();
  if (!blank) return null;
  return (
    <button
      type="button"
      className={styles.black}
      data-view="black-out"
      aria-label="The screen is black. Show it again."
      onClick={onBack}
    />
  );
}

/** Darkens all but a circle. */
export function Spotlight() {
  const { spotlight } = useRoom();
  if (spotlight === null) return null;
  return (
    <div
      className={styles.spotlight}
      data-view="spotlight"
      aria-hidden="true"
      style={centreStyle(spotlight)}
    />
  );
}

/** The middle of the light as custom properties for `Covers.module.css`. */
const centreStyle = ({ x, y }: { x: number; y: number }): CSSProperties & Record<"--x" | "--y", string> => ({
  "--x": `${x * 100}%`,
  "--y": `${y * 100}%`,
});

/** The number that is being typed, and the step that it leads to. */
export function Jump({ digits, briefing }: { digits: string; briefing: Briefing }) {
  if (digits === "") return null;
  const step = numbered(briefing, Number(digits));
  return (
    <p className={styles.jump} data-view="jump">
      <strong>{digits}</strong>
      <span>{step === null ? `there are ${briefing.steps.length} steps` : step.title}</span>
      {step !== null && <kbd>Enter</kbd>}
    </p>
  );
}

import { plannedWords } from "../../core/briefing/message";
import { plannedSeconds } from "../../core/briefing/steps";
import { useScript, useStepMoves } from "../../state/script";
import { useBriefings } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "./PresenterScreen.module.css";

/** Shown while the room is at no step: the briefings that can be begun. Nothing during one. */
export function NoStep() {
  const briefings = useBriefings();
  const { show } = useStepMoves();
  if (useScript() !== null) return null;
  return (
    <div className={styles.none} data-view="no-step">
      <h1>The room shows no step of a briefing</h1>
      {briefings.size === 0 && <p>This story has none.</p>}
      <ul className={styles.briefings} aria-label="Briefings">
        {[...briefings.values()].map((briefing) => (
          <li key={briefing.id}>
            <Button onClick={() => show(briefing, briefing.steps[0])}>
              Begin “{briefing.title}” ({briefing.steps.length} steps,{" "}
              {plannedWords(plannedSeconds(briefing))})
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

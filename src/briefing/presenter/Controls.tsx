import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Command } from "../../core/briefing/commands";
import { useRoom } from "../../state/room";
import { useViewPart } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "./Controls.module.css";

interface ControlsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onCommand: (command: Command) => void;
}

/** What the keys do, for a hand on a mouse or a phone. */
export function Controls({ isFirst, isLast, onCommand }: ControlsProps) {
  const { blank, evidence, spotlight } = useRoom();
  const explores = useViewPart((view) => view.script?.aside === true);
  return (
    <div className={styles.controls} role="group" aria-label="Room" data-view="controls">
      <Button
        className={styles.step}
        aria-disabled={isFirst}
        title="Previous step (←)"
        onClick={() => onCommand({ type: "move", move: "previous" })}
      >
        <ArrowLeft size={18} aria-hidden="true" /> Previous
      </Button>
      <Button
        className={styles.step}
        look="solid"
        aria-disabled={isLast}
        title="Next step (→)"
        onClick={() => onCommand({ type: "move", move: "next" })}
      >
        Next <ArrowRight size={18} aria-hidden="true" />
      </Button>
      <Button
        aria-pressed={blank}
        title="Black out the room (B)"
        onClick={() => onCommand({ type: "blank" })}
      >
        Black out
      </Button>
      <Button
        aria-pressed={evidence}
        aria-disabled={explores}
        title="Evidence of this step over the room (E)"
        onClick={() => onCommand({ type: "evidence" })}
      >
        Evidence
      </Button>
      <Button
        aria-pressed={spotlight !== null}
        aria-disabled={explores}
        title="Spotlight in the room (L)"
        onClick={() => onCommand({ type: "spotlight" })}
      >
        Spotlight
      </Button>
      <Button
        aria-pressed={explores}
        title="Explore in the room, and back to the step (O)"
        onClick={() => onCommand({ type: "step" })}
      >
        Explore
      </Button>
    </div>
  );
}

import { useCallback } from "react";
import { plannedWords } from "../core/briefing/message";
import { plannedSeconds } from "../core/briefing/steps";
import type { Briefing } from "../core/story/model";
import { useStepMoves } from "../state/script";
import { useBriefings, useWholeIndex } from "../state/session";
import { Button } from "../ui/Button";
import { Popup } from "../ui/Popup";
import styles from "./BriefMenu.module.css";

/** Where the menu opens, in viewport pixels; null while it is closed. */
export type MenuAt = { readonly x: number; readonly y: number } | null;

interface BriefMenuProps {
  readonly at: MenuAt;
  readonly onAt: (at: MenuAt) => void;
  /** Opens the composer. */
  readonly onCompose: () => void;
}

/** The button that the menu of briefings opens at; found by the key P too. */
export const BRIEF_BUTTON = "brief";

/** Below the button that opens the menu. */
export function menuPlace(): MenuAt {
  const box = document.getElementById(BRIEF_BUTTON)?.getBoundingClientRect();
  return box === undefined ? null : { x: box.right, y: box.bottom };
}

/** "▶ Brief": the briefings of the story and the drafts of this browser to start from, and the way to write one. */
export function BriefMenu({ at, onAt, onCompose }: BriefMenuProps) {
  const briefings = useBriefings();
  const { show } = useStepMoves();
  const shipped = useWholeIndex().story.briefings;
  const close = useCallback(() => onAt(null), [onAt]);
  const start = (briefing: Briefing) => {
    close();
    show(briefing, briefing.steps[0]);
  };
  return (
    <>
      <Button
        id={BRIEF_BUTTON}
        look="solid"
        title="Brief a room (P)"
        aria-haspopup="dialog"
        aria-expanded={at !== null}
        onClick={() => onAt(menuPlace())}
      >
        <span aria-hidden="true">▶</span> Brief
      </Button>
      {at !== null && (
        <Popup label="Briefings" at={at} onClose={close}>
          <ul className={styles.menu}>
            {[...briefings.values()].map((briefing) => (
              <li key={briefing.id}>
                <button
                  type="button"
                  className={styles.item}
                  data-briefing={briefing.id}
                  onClick={() => start(briefing)}
                >
                  <span className={styles.title}>{briefing.title}</span>
                  <span className={styles.question}>{briefing.question}</span>
                  <span className={styles.size}>
                    {!shipped.has(briefing.id) && "Draft · "}
                    {briefing.steps.length} {briefing.steps.length === 1 ? "step" : "steps"} ·{" "}
                    {plannedWords(plannedSeconds(briefing))} planned
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className={styles.item}
            data-compose
            onClick={() => {
              close();
              onCompose();
            }}
          >
            Compose…
            <span className={styles.size}>Write one over the views of this story (W)</span>
          </button>
        </Popup>
      )}
    </>
  );
}

import { useOtherWindow } from "../../state/link/LinkProvider";
import type { Partnership } from "../../state/link/link";
import { Button } from "../../ui/Button";
import styles from "./Connection.module.css";

const WORDS: Record<Partnership, string> = {
  none: "looking for the room window…",
  connected: "room window connected",
  lost: "room window lost: it no longer answers",
  closed: "room window closed",
};

/** Whether the room window is there, and the way to have it again where it is not. */
export function Connection() {
  const { partnership, open } = useOtherWindow();
  return (
    <div className={styles.connection} data-view="connection" data-partnership={partnership}>
      <span role="status">
        {WORDS[partnership]} <span className={styles.dot} aria-hidden="true" />
      </span>
      {partnership !== "connected" && (
        <Button onClick={open}>{partnership === "none" ? "Open it" : "Open it again"}</Button>
      )}
    </div>
  );
}

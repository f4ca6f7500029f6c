import { setRoom, useRoom } from "../../state/room";
import { Button } from "../../ui/Button";
import styles from "./OffScriptLine.module.css";

/** Says that the room sees nothing, with the way to show it the step again. */
export function BlackLine() {
  const { blank } = useRoom();
  if (!blank) return null;
  return (
    <section className={styles.line} aria-label="Black screen" data-view="room-is-black">
      <p role="status">
        <strong>The room’s screen is black.</strong> The next key for steps only brings it back.
      </p>
      <Button look="solid" onClick={() => setRoom({ blank: false })}>
        Show it again
      </Button>
    </section>
  );
}

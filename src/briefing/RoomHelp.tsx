import { useEffect, useRef } from "react";
import { usePreferences } from "../state/preferences";
import { Button } from "../ui/Button";
import styles from "./RoomHelp.module.css";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["→  Space  PageDown  N", "next step"],
  ["←  Shift Space  PageUp  P", "previous step"],
  ["Home  End", "first and last step"],
  ["1 2 3 …  Enter", "go to a step by its number"],
  ["B  .", "black screen, and back"],
  ["F  F5", "full screen, and back"],
  ["E", "who says so: evidence of the events shown; ↑ ↓ scroll"],
  ["O  Backspace", "back to what the step opens with"],
  ["L", "spotlight that follows the pointer"],
  ["S  Shift N", "presenter’s notes"],
  ["Esc", "close the top layer, then explore from here"],
  ["Tab", "to the map, the timeline and the buttons; there arrows move, Esc leaves"],
];

/** The keys of the room. Clickers send PageUp, PageDown, a full stop, F5 and Esc. */
export function RoomHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { singleKeys } = usePreferences();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.help}
      aria-labelledby="room-help-title"
      data-view="room-help"
      onClose={onClose}
    >
      <h2 id="room-help-title">Keys in the room</h2>
      <table className={styles.keys}>
        <tbody>
          {KEYS.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                {keys.split("  ").map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        A clicker’s buttons work. On a touch screen swipe the text, the timeline or the foot.
        {!singleKeys && " Keys that are characters are switched off in the help of the explore screen."}
      </p>
      <Button look="solid" className={styles.close} onClick={onClose}>
        Close
      </Button>
    </dialog>
  );
}

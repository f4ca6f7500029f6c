import { usePreferences } from "../state/preferences";
import { Dialog } from "../ui/Dialog";
import styles from "./RoomHelp.module.css";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["→  Space  PageDown  N", "next step"],
  ["←  Shift Space  PageUp  P", "previous step"],
  ["Home  End", "first and last step"],
  ["1 2 3 …  Enter", "go to a step by its number"],
  ["B  .", "black screen; the next key for steps only brings the step back"],
  ["F  F5", "full screen, and back"],
  ["E", "who says so: evidence of the events shown; ↑ ↓ scroll"],
  ["O  Backspace", "back to what the step opens with"],
  ["L", "spotlight that follows the pointer"],
  ["S", "presenter window: notes, times, next step; the same keys act there"],
  ["Shift N", "the notes on this screen; + − their size"],
  ["Esc", "close the top layer, then explore from here"],
  ["Tab", "to the map, the timeline and the buttons; there arrows move, Esc leaves"],
];

/** The keys of the room. Clickers send PageUp, PageDown, a full stop, F5 and Esc. */
export function RoomHelp({ onClose }: { onClose: () => void }) {
  const { singleKeys } = usePreferences();
  return (
    <div className={styles.help} data-view="room-help">
      <Dialog title="Keys in the room" size="wide" onClose={onClose}>
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
      </Dialog>
    </div>
  );
}

import { setPreferences, usePreferences } from "../state/preferences";
import { useIndex, useViewPart } from "../state/session";
import { Dialog } from "../ui/Dialog";
import styles from "./HelpDialog.module.css";
import { Licences } from "./Licences";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["/", "search"],
  ["j  k", "next and previous event"],
  ["1 2 3 …", "go to a theatre on the map"],
  ["c", "clear all conditions"],
  ["p", "brief a room; in the room ? lists its keys"],
  ["q", "end the briefing that waits, back to what was shown before it"],
  ["a", "as known on: look back at an earlier time"],
  ["w", "write a briefing: Alt ↑ and Alt ↓ move a step, Ctrl Z undoes"],
  [",  .", "earlier and later in what was known"],
  ["x", "export what is shown"],
  ["Esc", "close the top layer, then the selection"],
  ["?", "this help"],
  ["Map", "arrows pan, + and − zoom; Tab reaches the marks, arrows move between them"],
  [
    "Timeline",
    "← → events, of one lane where bars stand for them, ↑ ↓ lanes, + − zoom, Home and End first and last",
  ],
];

/** What Parley shows, how to read it, and the keys; with the switch that turns single keys off. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { story } = useIndex();
  const asOf = useViewPart((view) => view.asOf);
  const { singleKeys } = usePreferences();
  return (
    <Dialog title={story.title} onClose={onClose}>
      {asOf === null && <p>{story.description}</p>}
      <p>
        <strong>Colour</strong> is the side that acts, <strong>shape</strong> the kind of event,{" "}
        <strong>texture</strong> how firmly it is attested: filled with two or more independent origins,
        outlined with one, dashed when uncertain, struck through when withdrawn.
      </p>
      <p>
        <strong>As known on</strong> takes the whole screen back to an earlier time: what was said or
        published later is gone, and everything is worked out again from what is left.{" "}
        <strong>Changes</strong> lists what is new, revised or disputed since a time, and marks it with a dot.{" "}
        <strong>Sources</strong> shows what rests on each source, and the story without it.
      </p>
      <p>
        Choosing an actor, topic or period <strong>filters</strong> every view; choosing an event{" "}
        <strong>selects</strong> it everywhere and shows its evidence. Moving the map or zooming the timeline
        filters nothing.
      </p>
      <p>
        <strong>Compose</strong> makes a briefing of views of this screen: each step keeps one, with a
        message, key figures, sources and notes. Drafts stay in this browser; what is exported is the file
        that a story ships.
      </p>
      <p>
        Crimea is Ukraine, occupied by Russia since 2014 (UN General Assembly resolution 68/262). Other
        boundaries are the map source’s de facto ones.
      </p>
      <table className={styles.keys}>
        <caption className="eyebrow">Keys</caption>
        <tbody>
          {KEYS.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
        />
        Single keys act (switch off if you dictate or press keys by accident)
      </label>
      <Licences />
    </Dialog>
  );
}

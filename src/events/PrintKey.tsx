import { marksKey } from "../core/events/key";
import { useIndex } from "../state/session";
import { Glyph } from "../ui/Glyph";
import styles from "./PrintKey.module.css";

/** What shapes, textures and colours mean, on paper, where the map's legend is not. */
export function PrintKey() {
  const { story } = useIndex();
  return (
    <ul className={styles.key} aria-label="How to read the marks">
      {marksKey(story).map(({ text, path, certainty, colour }) => (
        <li key={`${colour} ${text}`}>
          <Glyph path={path} certainty={certainty} size={11} {...(colour !== null && { colour })} /> {text}
        </li>
      ))}
    </ul>
  );
}

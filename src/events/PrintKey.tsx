import { GLYPH_PATH } from "../core/story/glyph";
import { CERTAINTIES, CERTAINTY_LABEL, EVENT_KINDS, KIND_LABEL } from "../core/story/vocabulary";
import { useIndex } from "../state/session";
import { Glyph } from "../ui/Glyph";
import styles from "./PrintKey.module.css";

/** What shapes, textures and colours mean, on paper, where the map's legend is not. */
export function PrintKey() {
  const { story } = useIndex();
  return (
    <ul className={styles.key} aria-label="How to read the marks">
      {EVENT_KINDS.map((kind) => (
        <li key={kind}>
          <Glyph path={GLYPH_PATH[kind]} size={11} /> {KIND_LABEL[kind]}
        </li>
      ))}
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <Glyph path={GLYPH_PATH.statement} certainty={certainty} size={11} /> {CERTAINTY_LABEL[certainty]}
        </li>
      ))}
      {[...story.sides.values()].map(({ id, name, colour }) => (
        <li key={id}>
          <Glyph path={GLYPH_PATH.talks} colour={colour} size={11} /> {name}
        </li>
      ))}
    </ul>
  );
}

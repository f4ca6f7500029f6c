import styles from "./Glyph.module.css";

/** The mark of what has changed by itself, for legends; on a glyph it is `Glyph changed`. Decorative. */
export function ChangedMark() {
  return <span className={styles.changedMark} aria-hidden="true" />;
}

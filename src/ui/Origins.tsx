import styles from "./Origins.module.css";

interface OriginsProps {
  /** Independent origins; more than three are drawn as three. */
  readonly origins: number;
  /** The same in words, e.g. "5 outlets, 2 origins". */
  readonly words: string;
}

/** How far a claim is carried: up to three bars for its independent origins, and the words. */
export function Origins({ origins, words }: OriginsProps) {
  return (
    <span className={styles.origins}>
      <span className={styles.bars} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} data-on={bar <= origins} />
        ))}
      </span>
      {words}
    </span>
  );
}

import styles from "./Progress.module.css";

interface ProgressProps {
  /** What is being done, e.g. "Reading the claims". */
  readonly words: string;
  /** 0–1. */
  readonly share: number;
}

/** How far some work is that something waits for. */
export function Progress({ words, share }: ProgressProps) {
  return (
    <p className={styles.progress} role="status">
      {words}… <progress value={share} aria-label={words} />
    </p>
  );
}

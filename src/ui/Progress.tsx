import styles from "./Progress.module.css";
import { useLasting } from "./useLasting";

interface ProgressProps {
  /** What is being done, e.g. "Reading the claims". */
  readonly words: string;
  /** 0–1. */
  readonly share: number;
}

/** Screen readers often do not announce what a status says from its beginning: so many milliseconds later it is news. */
const NEWS = 100;

/** How far some work is that something waits for. What is told aloud does not change with the share. */
export function Progress({ words, share }: ProgressProps) {
  const isNews = useLasting(true, NEWS);
  return (
    <p className={styles.progress}>
      <span role="status">{isNews && `${words}…`}</span>
      <progress value={share} aria-label={words} />
    </p>
  );
}

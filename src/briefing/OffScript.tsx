import { useOffScript } from "../state/script";
import styles from "./OffScript.module.css";

interface OffScriptProps {
  readonly onStep: () => void;
  readonly onExplore: () => void;
}

/** Says that something else is shown than what the step opens with, and the ways on from there. */
export function OffScript({ onStep, onExplore }: OffScriptProps) {
  const off = useOffScript();
  if (!off) return null;
  return (
    <section className={styles.chip} aria-label="Off script" data-view="off-script">
      <span className={styles.name}>Off script</span>
      <button type="button" className={styles.back} onClick={onStep}>
        Back to step <kbd>O</kbd>
      </button>
      <button type="button" className={styles.on} onClick={onExplore}>
        Explore from here
      </button>
    </section>
  );
}

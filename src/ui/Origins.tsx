import styles from "./Origins.module.css";

const ORIGINS = ["origin unclear", "one independent origin"];

/** How many independent origins carry a claim, as up to three bars and in words. */
export function Origins({ origins, outlets }: { origins: number; outlets: number }) {
  const words = `${outlets} ${outlets === 1 ? "source" : "sources"}, ${ORIGINS[origins] ?? `${origins} independent origins`}`;
  return (
    <span className={styles.origins} title={words}>
      <span className={styles.bars} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} data-on={bar <= origins} />
        ))}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

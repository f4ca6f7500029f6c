import styles from "./SkipLinks.module.css";

const PLACES = [
  ["map", "Skip to the map"],
  ["timeline", "Skip to the timeline"],
  ["detail", "Skip to the events"],
] as const;

/** The first stops of the Tab key, seen only while they have the focus. Buttons, as the fragment is the view's. */
export function SkipLinks({ openEvents }: { openEvents: () => void }) {
  return (
    <nav className={styles.links} aria-label="Skip">
      {PLACES.map(([id, name]) => (
        <button
          key={id}
          type="button"
          className={styles.link}
          onClick={() => {
            if (id === "detail") openEvents();
            document.getElementById(id)?.focus();
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

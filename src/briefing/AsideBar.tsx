import { useEffect, useRef } from "react";
import { usePreferences } from "../state/preferences";
import { useAside, useScript } from "../state/script";
import { Button } from "../ui/Button";
import styles from "./AsideBar.module.css";
import { useEndBriefing } from "./useEndBriefing";

/** On the explore screen, while a briefing waits: which step it waits at, and the ways back. */
export function AsideBar() {
  const script = useScript();
  const aside = useAside();
  const end = useEndBriefing();
  const { singleKeys } = usePreferences();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus({ preventScroll: true });
  }, []);
  if (script === null) return null;
  const { briefing, at } = script;
  return (
    <section className={styles.bar} aria-label="Briefing" data-view="aside">
      <p className={styles.text}>
        Aside from step {at + 1} of {briefing.steps.length}
        <span className={styles.title}> · {script.step.title}</span>
      </p>
      <div className={styles.ways}>
        <Button ref={back} look="solid" onClick={aside.step}>
          Back to step
        </Button>
        {aside.where !== null && <Button onClick={aside.where}>Back to where I was</Button>}
        <Button title="Shows the room what this screen shows now" onClick={aside.here}>
          Show this in the room
        </Button>
        <Button
          look="quiet"
          title="Leads back to what was shown before the briefing"
          aria-keyshortcuts={singleKeys ? "q" : undefined}
          onClick={end}
        >
          End briefing{" "}
          {singleKeys && (
            <kbd aria-hidden="true" className={styles.key}>
              Q
            </kbd>
          )}
        </Button>
      </div>
    </section>
  );
}

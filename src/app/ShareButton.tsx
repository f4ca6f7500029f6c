import { useEffect, useState } from "react";
import { useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./ShareButton.module.css";

/** Copies the address of the present view; where the browser forbids it, shows it for copying. */
export function ShareButton() {
  const store = useViewStore();
  const [outcome, setOutcome] = useState<"" | "copied" | "shown">("");
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(""), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(store.link());
      setOutcome("copied");
    } catch {
      setOutcome("shown");
    }
  };
  return (
    <div className={styles.share}>
      <Button onClick={() => void copy()} title="Copy a link that reopens exactly this view">
        {outcome === "copied" ? "Link copied" : "Share"}
      </Button>
      <span role="status" className="visually-hidden">
        {outcome === "copied" ? "Link copied" : ""}
      </span>
      {outcome === "shown" && (
        <label className={styles.fallback}>
          Copy this link:
          <input
            readOnly
            value={store.link()}
            ref={(input) => input?.select()}
            onBlur={() => setOutcome("")}
            onKeyDown={(event) => event.key === "Escape" && setOutcome("")}
          />
        </label>
      )}
    </div>
  );
}

import { useRest } from "../state/session";
import { Button } from "../ui/Button";
import { useLasting } from "../ui/useLasting";
import styles from "./Notices.module.css";

/** Says that something waits for the evidence of a long story, which comes after what is drawn; or that it cannot come. */
export function RestNotice() {
  const rest = useRest();
  const isSlow = useLasting(rest.type === "asked", 300);
  return (
    <>
      <div role="status">
        {isSlow && (
          <p className={styles.notice}>
            Reading the claims behind the events. What you asked for opens then.
          </p>
        )}
      </div>
      {rest.type === "failed" && (
        <div className={styles.notice} role="alert">
          <p>
            <strong>The claims behind the events could not be read.</strong> Map, timeline and list are whole;
            nothing else can be opened. {rest.reason}
          </p>
          <Button onClick={() => location.reload()}>Reload the page</Button>
        </div>
      )}
    </>
  );
}

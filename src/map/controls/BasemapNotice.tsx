import { Button } from "../../ui/Button";
import type { Basemap } from "../basemap/useBasemap";
import styles from "../MapView.module.css";

/** Says that the basemap is on its way, or which part is missing and what to do. */
export function BasemapNotice({ basemap: { loading, errors, retry } }: { basemap: Basemap }) {
  if (errors.length > 0) {
    return (
      <div className={styles.notice} role="alert" data-control>
        <strong>The base map is incomplete.</strong>
        <p>Events are still drawn at their places. {errors.join("; ")}.</p>
        <Button onClick={retry}>Try again</Button>
      </div>
    );
  }
  if (!loading) return null;
  return (
    <p className={styles.loading} role="status">
      Drawing the base map…
    </p>
  );
}

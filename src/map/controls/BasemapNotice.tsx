import { Button } from "../../ui/Button";
import type { Basemap } from "../basemap/useBasemap";
import styles from "../MapView.module.css";

/** Says which part of the basemap is missing and what to do. */
export function BasemapNotice({ basemap: { errors, retry } }: { basemap: Basemap }) {
  if (errors.length === 0) return null;
  return (
    <div className={styles.notice} role="alert" data-control>
      <strong>The base map is incomplete.</strong>
      <p>Events are still drawn at their places. {errors.join("; ")}.</p>
      <Button onClick={retry}>Try again</Button>
    </div>
  );
}

import { Button } from "../../ui/Button";
import mapStyles from "../MapView.module.css";
import { TILE_HOST } from "./host";
import styles from "./Online.module.css";
import { OnlineDialog } from "./OnlineDialog";
import { PageLink } from "./PageLink";
import type { Online } from "./useOnline";

/** The question before the online map, and the word when it cannot be had. */
export function OnlineNotice({ online: { state, agree } }: { online: Online }) {
  if (state === "asking") return <OnlineDialog onAgree={agree} />;
  if (state !== "failed") return null;
  return (
    <div className={mapStyles.notice} role="alert" data-control>
      <strong>The online map cannot be reached.</strong>
      <p>{TILE_HOST} gives no pictures. You see the bundled map.</p>
      <div className={styles.actions}>
        <Button onClick={agree}>Try again</Button>
        <PageLink to="offline">Back to the offline map</PageLink>
      </div>
    </div>
  );
}

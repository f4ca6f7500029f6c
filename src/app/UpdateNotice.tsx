import { useState, useSyncExternalStore } from "react";
import { updateStore } from "../state/updates";
import { Button } from "../ui/Button";
import styles from "./Notices.module.css";

/** Says that a newer version of the app is ready; the tab stays on its own until it is told otherwise. */
export function UpdateNotice() {
  const update = useSyncExternalStore(updateStore.subscribe, updateStore.get);
  const [later, setLater] = useState(false);
  return (
    <div role="status">
      {update !== null && !later && (
        <div className={styles.notice}>
          <p>
            <strong>A newer version of this app or its stories is ready.</strong> Opening it keeps your view;
            this tab stays as it is until then.
          </p>
          <Button onClick={update}>Open the newer version</Button>
          <Button onClick={() => setLater(true)}>Later</Button>
        </div>
      )}
    </div>
  );
}

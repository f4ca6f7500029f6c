import { useEffect, useRef } from "react";
import { useViewStore } from "../../state/session";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { PRIVACY_POLICY, TILE_HOST, USAGE_POLICY } from "./host";
import styles from "./Online.module.css";
import { PageLink } from "./PageLink";

/** Says whom the online map asks and what they learn, before anything is asked. Esc stays offline. */
export function OnlineDialog({ onAgree }: { onAgree: () => void }) {
  const stay = useRef<HTMLAnchorElement>(null);
  const store = useViewStore();
  useEffect(function focusTheSafeChoice() {
    stay.current?.focus();
  }, []);
  return (
    <Dialog
      title="Use online map tiles?"
      size="narrow"
      describedBy="online-host"
      onClose={() => location.assign(store.link())}
      actions={() => (
        <>
          <Button look="solid" onClick={onAgree}>
            Go online
          </Button>
          <PageLink ref={stay} to="offline">
            Stay offline
          </PageLink>
        </>
      )}
    >
      <p id="online-host">
        The map’s background would then come from <strong>{TILE_HOST}</strong>, a server of the OpenStreetMap
        Foundation. It has not been contacted yet.
      </p>
      <ul className={styles.facts}>
        <li>
          It learns your IP address, the name of this site, and which parts of the map you look at and when.
        </li>
        <li>The story is not sent: no events, no filters, no searches.</li>
        <li>
          Boundaries and names are OpenStreetMap’s. Crimea is drawn over them as Ukraine under occupation,
          hatched and labelled.
        </li>
        <li>Nothing is remembered. Opening this page again asks again, and shared links open offline.</li>
      </ul>
      <p>
        <a href={USAGE_POLICY} target="_blank" rel="noreferrer">
          Tile usage policy
        </a>
        {" · "}
        <a href={PRIVACY_POLICY} target="_blank" rel="noreferrer">
          Privacy policy
        </a>
      </p>
    </Dialog>
  );
}

import { useEffect, useRef } from "react";
import { TILE_HOST } from "./host";
import styles from "./Online.module.css";
import { PageLink } from "./PageLink";

/** Says that the tile host is asked, for as long as it is, with the way back, which takes the focus from the dialog. */
export function OnlineLine() {
  const back = useRef<HTMLAnchorElement>(null);
  useEffect(function takeFocus() {
    back.current?.focus();
  }, []);
  return (
    <p className={styles.line} data-control>
      <span role="status">Online map: {TILE_HOST}</span>
      <PageLink ref={back} to="offline">
        Back to the offline map
      </PageLink>
    </p>
  );
}

import { Info } from "lucide-react";
import { useCallback, useState } from "react";
import { isOfflineFile } from "../../state/bundled";
import { Popup } from "../../ui/Popup";
import styles from "../MapView.module.css";
import { COPYRIGHT } from "../online/host";
import { PageLink } from "../online/PageLink";
import type { Online } from "../online/useOnline";

/** Where the basemap comes from, and what it takes a stand on. */
export function Attribution({ online: { state } }: { online: Online }) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const close = useCallback(() => setAt(null), []);
  return (
    <div className={styles.attribution} data-control>
      {state === "on" ? (
        <span>
          ©{" "}
          <a href={COPYRIGHT} target="_blank" rel="noreferrer">
            OpenStreetMap contributors
          </a>{" "}
          · Crimea: Natural Earth, GSHHG (LGPL)
        </span>
      ) : (
        <span>Natural Earth · GSHHG (LGPL) · GeoNames CC BY 4.0</span>
      )}
      <button
        type="button"
        aria-label="About this map and its boundaries"
        title="About this map and its boundaries"
        onClick={({ currentTarget }) => {
          const { left, top, width } = currentTarget.getBoundingClientRect();
          setAt({ x: left + width / 2, y: top });
        }}
      >
        <Info size={13} aria-hidden="true" />
      </button>
      {at !== null && (
        <Popup label="About this map" at={at} onClose={close}>
          <div className={styles.about}>
            <p>
              <strong>Crimea</strong> is Ukraine, under Russian occupation since 2014: drawn within Ukraine’s
              border, hatched and labelled, following{" "}
              <a href="https://undocs.org/A/RES/68/262" target="_blank" rel="noreferrer">
                UN General Assembly resolution 68/262
              </a>{" "}
              of 27 March 2014.
            </p>
            <p>
              Other boundaries are the source’s, which are de facto ones. They express no opinion on the
              status of any territory.
            </p>
            <p>
              The former Kakhovka Reservoir, drained when its dam was destroyed in June 2023, is drawn pale
              within a dotted outline.
            </p>
            <p>
              Coasts, lakes and rivers: GSHHG and WDBII, Wessel and Smith, LGPL 3. Borders: Natural Earth and
              US Census Bureau, public domain. Places: GeoNames, CC BY 4.0. Airfields: OurAirports, public
              domain. Projection: Web Mercator.
            </p>
            {state === "off" ? (
              <p>
                This map comes with the app and asks no other host.{" "}
                {!isOfflineFile() && <PageLink to="online">Use online map tiles…</PageLink>}
              </p>
            ) : (
              <p>
                <PageLink to="offline">Back to the offline map</PageLink>
              </p>
            )}
          </div>
        </Popup>
      )}
    </div>
  );
}

import { Info } from "lucide-react";
import { useCallback, useState } from "react";
import { Popup } from "../../ui/Popup";
import styles from "../MapView.module.css";

/** Where the basemap comes from, and what it takes a stand on. */
export function Attribution() {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const close = useCallback(() => setAt(null), []);
  return (
    <div className={styles.attribution} data-control>
      <span>Natural Earth · GSHHG (LGPL) · GeoNames CC BY 4.0</span>
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
              The former Kakhovka Reservoir, drained when its dam was destroyed in June 2023, is drawn as a
              dotted outline.
            </p>
            <p>
              Countries, states and borders: Natural Earth, public domain. Coasts, lakes and rivers around the
              Black Sea and Florida: GSHHG, Wessel and Smith, LGPL 3. Places: GeoNames, CC BY 4.0. Projection:
              Web Mercator.
            </p>
          </div>
        </Popup>
      )}
    </div>
  );
}

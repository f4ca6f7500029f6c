import type L from "leaflet";
import { Polyline } from "react-leaflet";
import type { LabelSide } from "../../core/geo/labels";
import { At } from "../marks/At";
import { gapStyle, NAME_AIR } from "../marks/layout";
import marks from "../marks/Mark.module.css";
import styles from "./places.module.css";
import { type Link, POINTED_OUT } from "./subjects";

interface LinksProps {
  readonly map: L.Map;
  readonly links: readonly Link[];
  readonly sides: ReadonlyMap<string, LabelSide>;
}

/** What the selected event is about: an arc from its venue to each subject place, and a ring there; and places pointed out. */
export function Links({ map, links, sides }: LinksProps) {
  return links.map((link) => (
    <SubjectLink key={link.id} map={map} link={link} side={sides.get(`subject-${link.id}`)} />
  ));
}

function SubjectLink({ map, link, side }: { map: L.Map; link: Link; side: LabelSide | undefined }) {
  const line = link.arc?.map(({ lat, lon }): [number, number] => [lat, lon]) ?? null;
  return (
    <>
      {line !== null && (
        <>
          <Polyline positions={line} interactive={false} className={styles.casing ?? ""} />
          <Polyline positions={line} interactive={false} className={styles.arc ?? ""} />
        </>
      )}
      <At map={map} lat={link.lat} lon={link.lon} rank={500} flies>
        {link.half === POINTED_OUT ? (
          <span className={marks.pointedOut} data-place={link.id} />
        ) : (
          <span className={marks.subject} data-subject={link.id} />
        )}
        {side !== undefined && (
          <span
            className={marks.name}
            data-side={side}
            style={gapStyle(link.half + NAME_AIR)}
            aria-hidden="true"
          >
            {link.text}
          </span>
        )}
      </At>
    </>
  );
}

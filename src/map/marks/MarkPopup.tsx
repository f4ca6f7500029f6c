import type L from "leaflet";
import { useMemo } from "react";
import { isVague } from "../../core/geo/halo";
import type { StoryIndex } from "../../core/index/storyIndex";
import { numberText } from "../../core/number";
import { useIndex } from "../../state/session";
import { useListed } from "../../state/useListed";
import { MarkRows } from "../../ui/MarkRows";
import { Popup } from "../../ui/Popup";
import { useCloseOnMove } from "../useCloseOnMove";
import type { Spot } from "./layout";
import styles from "./MarkPopup.module.css";
import { badgeName } from "./spoken";

interface MarkPopupProps {
  readonly map: L.Map;
  readonly spot: Spot;
  /** Where the badge is, in viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
  /** Whether halos are left out on the map, for which badges speak. */
  readonly speaks: boolean;
  readonly onClose: () => void;
}

/** The events behind a badge, to choose from. Goes away when the map moves. */
export function MarkPopup({ map, spot, at, speaks, onClose }: MarkPopupProps) {
  const index = useIndex();
  useCloseOnMove(map, onClose);
  const ordinals = useMemo(() => spot.mark.ordinals, [spot]);
  const listed = useListed(index, ordinals, "map", onClose);
  const doubt = useMemo(() => (speaks ? doubtIn(index, spot) : null), [index, spot, speaks]);
  return (
    <Popup label={badgeName(spot)} at={at} onClose={onClose}>
      {doubt !== null && <p className={styles.doubt}>{doubt}</p>}
      <MarkRows {...listed} />
    </Popup>
  );
}

/** How many of a badge's places no ring can stand around; null for none. */
function doubtIn(index: StoryIndex, { mark: { places } }: Spot): string | null {
  const vague = places.filter(({ place: id }) => {
    const place = index.story.places.get(id);
    return place !== undefined && isVague(place);
  }).length;
  return vague === 0
    ? null
    : `${numberText(vague)} of ${numberText(places.length)} places here ${vague === 1 ? "is" : "are"} uncertain or an area`;
}

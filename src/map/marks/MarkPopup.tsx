import type L from "leaflet";
import { useMemo } from "react";
import { eventRow } from "../../core/events/row";
import { isVague } from "../../core/geo/halo";
import type { StoryIndex } from "../../core/index/storyIndex";
import { selectEvent } from "../../core/view/actions";
import { useMarked } from "../../state/changed";
import { endHover, hover } from "../../state/hover";
import { useIndex, useViewPart, useViewStore } from "../../state/session";
import { MarkRows } from "../../ui/MarkRows";
import { Popup } from "../../ui/Popup";
import { useCloseOnMove } from "../useCloseOnMove";
import type { Spot } from "./layout";
import styles from "./MarkPopup.module.css";
import { badgeName } from "./spoken";

/** Events listed in a popup; of more, the rest is counted. */
const LISTED = 200;

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
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const selection = useViewPart((view) => view.selection);
  useCloseOnMove(map, onClose);
  const rows = useMemo(
    () => spot.mark.ordinals.slice(0, LISTED).flatMap((ordinal) => eventRow(index, ordinal, clock) ?? []),
    [spot, index, clock],
  );
  const marked = useMarked(rows);
  const left = spot.mark.count - rows.length;
  const doubt = useMemo(() => (speaks ? doubtIn(index, spot) : null), [index, spot, speaks]);
  return (
    <Popup label={badgeName(spot)} at={at} onClose={onClose}>
      <MarkRows
        rows={marked}
        selected={selection.type === "event" ? selection.id : null}
        onPick={({ id }) => {
          store.act(selectEvent(id));
          onClose();
        }}
        onHover={(row) => (row === null ? endHover() : hover([row.id], "map"))}
      />
      {doubt !== null && <p className={styles.left}>{doubt}</p>}
      {left > 0 && <p className={styles.left}>and {left} later ones; zoom in, or filter, to list fewer</p>}
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
    : `${vague} of ${places.length} places here ${vague === 1 ? "is" : "are"} uncertain or an area`;
}

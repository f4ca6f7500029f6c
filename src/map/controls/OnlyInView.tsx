import type L from "leaflet";
import { useMemo } from "react";
import { countInside } from "../../core/geo/inside";
import { count } from "../../core/index/bitset";
import { filterArea } from "../../core/view/actions";
import { useIndex, useShown, useViewPart, useViewStore } from "../../state/session";
import { Chip } from "../../ui/Chip";
import type { Frame } from "../frame";
import { areaOf } from "../useCamera";

/** The switch that makes the map's frame a condition of the filter; its count is what that leaves. */
export function OnlyInView({ map, frame }: { map: L.Map; frame: Frame }) {
  const index = useIndex();
  const store = useViewStore();
  const on = useViewPart((view) => view.filter.area !== null);
  const bits = useShown("area");
  // A chip of another width would have the map's names placed anew.
  const most = count(index.located);
  const inFrame = useMemo(() => countInside(index, bits, frame.bounds), [index, bits, frame]);
  return (
    <Chip
      pressed={on}
      count={inFrame}
      most={most}
      title="Leave out events outside the map's frame, in every view"
      onToggle={() => store.act(filterArea(on ? null : areaOf(map)))}
    >
      Only in view
    </Chip>
  );
}

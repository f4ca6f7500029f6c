import { useMemo } from "react";
import { marks as marksIn } from "../core/geo/clusters";
import type { Outlined } from "../core/geo/halo";
import type { Box } from "../core/geo/mercator";
import type { BitSet } from "../core/index/bitset";
import type { EventId, PlaceId } from "../core/story/ids";
import { useIndex } from "../state/session";
import { usePalette } from "./basemap/palette";
import { type Frame, onMap } from "./frame";
import { useFontsReady } from "./labels/useLabels";
import { type Layout, layout, type Spot, spotsOf } from "./marks/layout";
import { halosIn } from "./places/halosIn";
import { type Link, linksOf, ringsOf } from "./places/subjects";

/** The story's own things in a frame, and where their names stand. */
export interface Scene {
  readonly frame: Frame;
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
  readonly layout: Layout;
  readonly halos: Outlined;
}

const NO_HALOS: Outlined = { drawn: [], left: [], leftInSight: 0 };

/**
 * Works out what to draw of `bits` in a frame; null before there is a frame and the controls over it are measured.
 * @param controls what lies over the map, in the frame's pixels.
 */
export function useScene(
  frame: Frame | null,
  bits: BitSet,
  selected: EventId | null,
  ringed: readonly PlaceId[],
  controls: readonly Box[] | null,
): Scene | null {
  const index = useIndex();
  const { sans } = usePalette();
  const fonts = useFontsReady();
  const isUnmeasured = controls === null;
  const found = useMemo(
    () => (frame === null || isUnmeasured ? [] : marksIn(index, bits, frame.zoom, frame.paddedBounds)),
    [index, bits, frame, isUnmeasured],
  );
  const halos = useMemo(
    () => (frame === null ? NO_HALOS : halosIn(index, bits, frame, found)),
    [index, bits, frame, found],
  );
  const ordinal = selected === null ? null : (index.byId.get(selected)?.ordinal ?? null);
  return useMemo(() => {
    // Texts are measured anew when fonts come.
    if (frame === null || controls === null || fonts < 0) return null;
    const spots = spotsOf(index, found, frame, ordinal, bits);
    const rings = ringsOf(index, ringed, spots, frame);
    const links = [...rings, ...linksOf(index, selected, frame).filter(({ id }) => !ringed.includes(id))];
    const over = controls.map((box) => onMap(box, frame));
    return { frame, spots, links, layout: layout(spots, links, frame.visible, over, sans), halos };
  }, [index, found, halos, frame, bits, ordinal, selected, ringed, controls, sans, fonts]);
}

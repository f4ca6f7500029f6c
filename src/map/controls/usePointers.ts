import { useMemo } from "react";
import { type Box, project } from "../../core/geo/mercator";
import { kmText, type OffFrame, offFrame } from "../../core/geo/offFrame";
import { type Pointer, placePointers } from "../../core/geo/pointers";
import type { BitSet } from "../../core/index/bitset";
import { numberText } from "../../core/number";
import { useIndex } from "../../state/session";
import { usePalette } from "../basemap/palette";
import { type Frame, inFrame, onMap } from "../frame";
import { textWidth } from "../labels/measure";
import { useMapLook } from "../look";
import type { Scene } from "../useScene";

/** Height of a pointer, and what it takes beside its text for arrow and padding, in pixels. */
const HEIGHT = 28;
const BESIDE_TEXT = 42;
/** Widths of the map, in pixels, below which there are fewer pointers, and below which they say only name and number. */
const WIDE = 700;
const NARROW = 480;
/** What is not left for pointers at the top and foot, and what one takes with the gap around it, in pixels. */
const TOP_AND_FOOT = 160;
const ROW = 44;
/** Most pointers at a time on the explore screen, and on a quiet map. */
const MOST = 4;
const MOST_QUIET = 3;

export interface Pointers {
  readonly pointers: readonly Pointer[];
  /** What they cover, in world pixels. */
  readonly boxes: readonly Box[];
}

const NONE: Pointers = { pointers: [], boxes: [] };

/**
 * What to announce at the map's edge of the events outside, and where.
 * @param controls in the frame's pixels.
 */
export function usePointers(scene: Scene | null, bits: BitSet, controls: readonly Box[] | null): Pointers {
  const index = useIndex();
  const { sans } = usePalette();
  const most = useMapLook().controls ? MOST : MOST_QUIET;
  const bounds = scene?.frame.bounds;
  const groups = useMemo(
    () => (bounds === undefined ? [] : offFrame(index, bits, bounds)),
    [index, bits, bounds],
  );
  return useMemo(() => {
    if (scene === null || controls === null) return NONE;
    const { frame, layout } = scene;
    const size = (of: readonly OffFrame[]) => {
      const width = Math.ceil(textWidth(textOf(of, frame), `500 12px ${sans}`)) + BESIDE_TEXT;
      return { width, height: HEIGHT };
    };
    const item = (of: readonly OffFrame[]) => {
      const [{ lat, lon } = frame] = of;
      const { x, y } = project(lat, lon, frame.zoom);
      const target = { x: x - frame.visible.minX, y: y - frame.visible.minY };
      return { key: of.map(({ key }) => key).join(" "), ...size(of), target };
    };
    const marks = layout.boxes.map((box) => inFrame(box, frame));
    const pointers = placePointers(groups, mostOn(frame, most), frame, item, [
      [...controls, ...marks],
      controls,
    ]);
    const boxes = pointers.map(({ x, y, groups: of }) => {
      const { width, height } = size(of);
      return onMap({ minX: x, minY: y, maxX: x + width, maxY: y + height }, frame);
    });
    return { pointers, boxes };
  }, [scene, groups, controls, sans, most]);
}

/** How many announcements a map of this size bears. */
function mostOn({ width, height }: Frame, most: number): number {
  const rows = Math.floor((height - TOP_AND_FOOT) / ROW);
  return Math.max(1, Math.min(rows, width >= WIDE ? most : width >= NARROW ? 3 : 2));
}

/** What a pointer says: name, number and distance; on a narrow map without the last. */
export function textOf(groups: readonly OffFrame[], { width }: Pick<Frame, "width">): string {
  const [first, second] = groups;
  if (first === undefined) return "";
  if (second === undefined)
    return width < NARROW ? `${first.name} · ${numberText(first.count)}` : wholeText(first);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return `+${groups.length} more · ${numberText(count)}${width < NARROW ? "" : " events"}`;
}

/** A group in full: "Miami · 7 events · 9,550 km". */
export const wholeText = ({ name, count, km, spread }: OffFrame): string =>
  `${name} · ${numberText(count)} ${count === 1 ? "event" : "events"} · ${spread ? "from " : ""}${kmText(km)}`;

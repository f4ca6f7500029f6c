import { useMemo, useState } from "react";
import { type BitSet, count, countBoth, setOf } from "../core/index/bitset";
import type { StoryIndex } from "../core/index/storyIndex";
import type { Interval } from "../core/time/extent";
import { type Lane, lanesOf } from "../core/timeline/lanes";
import { type LaneLayout, laneNeeds, layoutLane } from "../core/timeline/layout";
import { type Beyond, outside } from "../core/timeline/outside";
import { type LaneBox, shareRows } from "../core/timeline/rows";
import { sameSet } from "../core/timeline/sameSet";
import { type Stop, stopsOf } from "../core/timeline/stops";
import { axisTicks, type Tick } from "../core/timeline/ticks";
import { axisZone, clampWindow, limitsOf } from "../core/timeline/window";
import { useIndex, useShown, useViewPart } from "../state/session";

/** Rows beyond this add nothing to what a lane is given. */
const MOST_ROWS = 12;

/** A lane with all that painting it takes. */
export interface LaneScene {
  readonly key: string;
  readonly name: string;
  /** Events of the lane that meet the whole filter, in the window or not. */
  readonly total: number;
  readonly box: LaneBox;
  readonly layout: LaneLayout;
}

/** Everything the timeline paints, worked out by `core/timeline`; hover and selection are not in it. */
export interface Scene {
  readonly index: StoryIndex;
  /** Zone of the axis. */
  readonly zone: string;
  readonly limits: Interval;
  readonly window: Interval;
  /** Events that meet every condition but the period. */
  readonly bits: BitSet;
  /** Events that meet the whole filter; the others are drawn dimmed. */
  readonly matching: BitSet;
  readonly lanes: readonly LaneScene[];
  readonly stops: readonly Stop[];
  readonly ticks: readonly Tick[];
  readonly beyond: { readonly earlier: Beyond; readonly later: Beyond };
  /** Events drawn, those in chips included. */
  readonly drawn: number;
  /** Width and height of the lanes in pixels; the height may be more than there is room for. */
  readonly width: number;
  readonly height: number;
}

/**
 * The scene for a plot of this size in pixels. Each step is kept until what it rests on
 * changes: panning lays out again but shares no rows out again, brushing does neither.
 */
export function useScene(width: number, height: number, compact: boolean): Scene {
  const index = useIndex();
  const clock = useViewPart((view) => view.clock);
  const wanted = useViewPart((view) => view.window);
  const by = useViewPart((view) => view.lanes);
  const bits = useSameSet(useShown("time"));
  const matching = useSameSet(useShown());
  const zone = axisZone(index, clock);
  const limits = useMemo(() => limitsOf(index), [index]);
  const window = useMemo(() => clampWindow(wanted, limits), [wanted, limits]);
  const lanes = useMemo(() => lanesOf(index, bits, compact ? "all" : by), [index, bits, by, compact]);
  const boxes = useMemo(() => {
    const frame = { window: limits, limits, width };
    return shareRows(
      lanes.map((lane) => (width > 0 ? laneNeeds(index, lane.bits, frame, MOST_ROWS) : 1)),
      height,
    );
  }, [index, lanes, limits, width, height]);
  const layouts = useMemo(
    () =>
      width > 0
        ? lanes.map((lane, i) => layoutLane(index, lane.bits, boxes[i]?.rows ?? 1, { window, limits, width }))
        : [],
    [index, lanes, boxes, window, limits, width],
  );
  const scenes = useMemo(() => joined(lanes, boxes, layouts, matching), [lanes, boxes, layouts, matching]);
  const last = boxes.at(-1);
  return {
    index,
    zone,
    limits,
    window,
    bits,
    matching,
    lanes: scenes,
    stops: useMemo(() => stopsOf(scenes), [scenes]),
    ticks: useMemo(() => (width > 0 ? axisTicks(window, zone, width) : []), [window, zone, width]),
    beyond: useMemo(() => outside(index, matching, window), [index, matching, window]),
    drawn: useMemo(() => drawnIn(index, layouts), [index, layouts]),
    width,
    height: last === undefined ? 0 : last.top + last.height,
  };
}

function joined(
  lanes: readonly Lane[],
  boxes: readonly LaneBox[],
  layouts: readonly LaneLayout[],
  matching: BitSet,
): LaneScene[] {
  return lanes.flatMap(({ key, name, bits }, i) => {
    const [box, layout] = [boxes[i], layouts[i]];
    return box === undefined || layout === undefined
      ? []
      : [{ key, name, total: countBoth(bits, matching), box, layout }];
  });
}

function drawnIn(index: StoryIndex, layouts: readonly LaneLayout[]): number {
  const drawn = layouts.flatMap(({ items, chips }) => [
    ...items.map(({ ordinal }) => ordinal),
    ...chips.flatMap(({ ordinals }) => ordinals),
  ]);
  return count(setOf(drawn, index.all.size));
}

/** The same object for as long as the set holds the same events, whatever else the filter does. */
function useSameSet(bits: BitSet): BitSet {
  const [kept, keep] = useState(bits);
  if (sameSet(kept, bits)) return kept;
  keep(bits);
  return bits;
}

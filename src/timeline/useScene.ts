import { useMemo, useState } from "react";
import { type BitSet, count, countBoth, setOf } from "../core/index/bitset";
import type { StoryIndex } from "../core/index/storyIndex";
import { once } from "../core/once";
import type { Interval } from "../core/time/extent";
import { denseLanes } from "../core/timeline/budget";
import {
  bySide,
  type Cuts,
  countInWindow,
  cutsOf,
  type DenseLane,
  denseLane,
} from "../core/timeline/density";
import { type Lane, lanesOf } from "../core/timeline/lanes";
import { type LaneLayout, laneNeeds, layoutLane } from "../core/timeline/layout";
import { type Beyond, outside } from "../core/timeline/outside";
import type { Frame } from "../core/timeline/place";
import { type LaneBox, shareRows } from "../core/timeline/rows";
import { sameSet } from "../core/timeline/sameSet";
import { type Stop, stopsOf } from "../core/timeline/stops";
import { axisTicks, type Tick } from "../core/timeline/ticks";
import { axisZone, clampWindow, limitsOf } from "../core/timeline/window";
import { laneWords } from "../core/timeline/words";
import type { LaneBy, View } from "../core/view/view";
import { useFollowedWindow, useIndex, useShown, useViewPart } from "../state/session";

/** Rows beyond this add nothing to what a lane is given. */
const MOST_ROWS = 12;
/** Rows that a lane asks for when it is dense over the whole story. */
const DENSE_ROWS = 4;

/** A lane with all that painting it takes. */
export interface LaneScene {
  readonly key: string;
  readonly name: string;
  /** Events of the lane that meet the whole filter, in the window or not. */
  readonly total: number;
  /** Name and number, and what the number is of. */
  readonly words: string;
  readonly box: LaneBox;
  /** Empty where the lane is dense. */
  readonly layout: LaneLayout;
  readonly dense: DenseLane | null;
}

/** Everything the timeline paints, worked out by `core/timeline`; hover and selection are not in it. */
export interface Scene {
  readonly index: StoryIndex;
  /** Zone of the axis. */
  readonly zone: string;
  readonly limits: Interval;
  readonly window: Interval;
  /** The view's own, which it is drawn from. */
  readonly followed: View["window"];
  /** Events that meet every condition but the period. */
  readonly bits: BitSet;
  /** Events that meet the whole filter; the others are drawn dimmed. */
  readonly matching: BitSet;
  readonly lanes: readonly LaneScene[];
  /** Made when the keyboard or the pointer first asks. */
  readonly stops: () => readonly Stop[];
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
  const followed = useFollowedWindow();
  const by = useViewPart((view) => view.lanes);
  const bits = useSameSet(useShown("time"));
  const matching = useSameSet(useShown());
  const zone = axisZone(index, clock);
  const limits = useMemo(() => limitsOf(index), [index]);
  const window = useMemo(() => clampWindow(followed, limits), [followed, limits]);
  const split = compact ? "all" : by;
  const lanes = useMemo(() => lanesOf(index, bits, split), [index, bits, split]);
  const { boxes, layouts, cuts, dense } = useLayouts(
    index,
    lanes,
    matching,
    { window, limits, width },
    height,
  );
  const scenes = useMemo(
    () => joined(lanes, split, boxes, layouts, dense, matching),
    [lanes, split, boxes, layouts, dense, matching],
  );
  const last = boxes.at(-1);
  return {
    index,
    zone,
    limits,
    window,
    followed,
    bits,
    matching,
    lanes: scenes,
    stops: useMemo(() => once(() => stopsOf(scenes)), [scenes]),
    ticks: useMemo(() => (width > 0 ? axisTicks(window, zone, width) : []), [window, zone, width]),
    beyond: useMemo(() => outside(index, matching, window), [index, matching, window]),
    drawn: useMemo(
      () =>
        cuts !== null && dense.some((each) => each !== null)
          ? countInWindow(cuts, bits)
          : drawnIn(index, layouts),
      [index, layouts, dense, cuts, bits],
    ),
    width,
    height: last === undefined ? 0 : last.top + last.height,
  };
}

interface Layouts {
  readonly boxes: readonly LaneBox[];
  readonly layouts: readonly LaneLayout[];
  /** Null where no lane can be dense. */
  readonly cuts: Cuts | null;
  readonly dense: readonly LaneScene["dense"][];
}

/** Rows and marks of each lane; of a dense one how many events there are where. */
function useLayouts(
  index: StoryIndex,
  lanes: readonly Lane[],
  matching: BitSet,
  { window, limits, width }: Frame,
  height: number,
): Layouts {
  const full = useMemo(() => denseLanes(lanes.map(({ bits }) => count(bits))), [lanes]);
  const boxes = useMemo(() => {
    const frame = { window: limits, limits, width };
    const needs = ({ bits }: Lane, i: number) =>
      full[i] ? DENSE_ROWS : laneNeeds(index, bits, frame, MOST_ROWS);
    return shareRows(
      lanes.map((lane, i) => (width > 0 ? needs(lane, i) : 1)),
      height,
    );
  }, [index, lanes, full, limits, width, height]);
  const many = width > 0 && full.includes(true);
  const cuts = useMemo(() => (many ? cutsOf(index, window, width) : null), [many, index, window, width]);
  const inWindow = useMemo(
    () => (cuts === null ? NONE : denseLanes(lanes.map(({ bits }) => countInWindow(cuts, bits)))),
    [lanes, cuts],
  );
  const layouts = useMemo(
    () =>
      width > 0
        ? lanes.map((lane, i) =>
            inWindow[i]
              ? NOTHING
              : layoutLane(index, lane.bits, boxes[i]?.rows ?? 1, { window, limits, width }),
          )
        : [],
    [index, lanes, boxes, inWindow, window, limits, width],
  );
  const sides = useMemo(
    () => lanes.map(({ bits }) => once(() => bySide(index, bits, matching))),
    [index, lanes, matching],
  );
  const dense = useMemo(
    () =>
      lanes.map((lane, i) => {
        const own = sides[i];
        return cuts !== null && own !== undefined && inWindow[i] ? denseLane(lane.bits, own(), cuts) : null;
      }),
    [lanes, sides, inWindow, cuts],
  );
  return { boxes, layouts, cuts, dense };
}

function joined(
  lanes: readonly Lane[],
  by: LaneBy | "all",
  boxes: readonly LaneBox[],
  layouts: readonly LaneLayout[],
  dense: readonly LaneScene["dense"][],
  matching: BitSet,
): LaneScene[] {
  return lanes.flatMap(({ key, name, bits }, i) => {
    const [box, layout] = [boxes[i], layouts[i]];
    if (box === undefined || layout === undefined) return [];
    const total = countBoth(bits, matching);
    return [{ key, name, total, words: laneWords(name, total, by), box, layout, dense: dense[i] ?? null }];
  });
}

/** No lane is dense. */
const NONE: readonly boolean[] = [];
const NOTHING: LaneLayout = { items: [], chips: [] };

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

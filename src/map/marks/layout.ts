import type { CSSProperties } from "react";
import {
  around,
  edges,
  type LabelSide,
  type LabelWish,
  type Obstacle,
  placeLabels,
} from "../../core/geo/labels";
import { badgeText, type Mark } from "../../core/geo/mark";
import { nameOfPlaces } from "../../core/geo/markPlace";
import { type Box, nearestLongitude, type Pixel, project } from "../../core/geo/mercator";
import { type BitSet, countBoth, intersect } from "../../core/index/bitset";
import type { StoryIndex } from "../../core/index/storyIndex";
import type { PlaceId } from "../../core/story/ids";
import type { Frame } from "../frame";
import { textWidth } from "../labels/measure";

/** A mark where it stands in a frame. */
export interface Spot {
  /** The mark's. */
  readonly key: string;
  readonly mark: Mark;
  readonly lat: number;
  /** On the copy of the world that is nearest to the frame's centre. */
  readonly lon: number;
  /** World pixels at the frame's zoom. */
  readonly at: Pixel;
  readonly name: string;
  readonly selected: boolean;
}

/** A place that the selected event is about. */
export interface Subject {
  readonly id: PlaceId;
  readonly lat: number;
  readonly lon: number;
  readonly at: Pixel;
  /** Its name; null where a mark at the same place has it. */
  readonly text: string | null;
  /** Half the size of its ring, in pixels. */
  readonly half: number;
}

export interface Layout {
  /** Beside which side of its mark or subject a name stands; missing when there is no room. */
  readonly sides: ReadonlyMap<string, LabelSide>;
  /** What the story's marks and names cover, in world pixels. */
  readonly boxes: readonly Obstacle[];
}

/** Half the size of a single mark and of a badge with a count, in pixels. */
export const HALF = 12;
const halfBadge = (count: number): number => 9 + 3.5 * badgeText(count).length;
const NAME_HEIGHT = 16;
/** Air between a ring and its name, in pixels. */
export const NAME_AIR = 3;
const SIDES: readonly LabelSide[] = ["right", "left", "below", "above"];

/** A name that wants a place beside its mark. */
interface NameWish extends LabelWish {
  readonly text: string;
}

/** The marks of `bits` placed in a frame. A mark that is where it was and as it was keeps its spot. */
export function spotsOf(
  index: StoryIndex,
  marks: readonly Mark[],
  frame: Frame,
  selected: number | null,
  bits: BitSet,
): Spot[] {
  const located = intersect(bits, index.located);
  const chosen = selected === null ? null : (index.story.events[selected]?.venue ?? null);
  return marks.map((mark) => {
    const lon = nearestLongitude(mark.lon, frame.lon);
    const isMost = (place: PlaceId) => {
      const within = index.facets.places.get(place);
      return within !== undefined && countBoth(located, within) < 2 * mark.count;
    };
    return kept({
      key: mark.key,
      mark,
      lat: mark.lat,
      lon,
      at: project(mark.lat, lon, frame.zoom),
      name: nameOf(index, mark, isMost, chosen),
      selected: selected !== null && mark.holds(selected),
    });
  });
}

const last = new WeakMap<Mark, Spot>();

function kept(spot: Spot): Spot {
  const before = last.get(spot.mark);
  const isSame =
    before !== undefined &&
    before.at.x === spot.at.x &&
    before.at.y === spot.at.y &&
    before.lon === spot.lon &&
    before.name === spot.name &&
    before.selected === spot.selected;
  if (isSame) return before;
  last.set(spot.mark, spot);
  return spot;
}

const named = new WeakMap<Mark, string>();

/** The name of a mark: a mark keeps its own, but for the time that the selected event is at one of its places. */
function nameOf(
  index: StoryIndex,
  mark: Mark,
  isMost: (place: PlaceId) => boolean,
  chosen: PlaceId | null,
): string {
  if (chosen !== null && mark.places.some(({ place }) => place === chosen))
    return nameOfPlaces(index, mark.places, isMost, chosen);
  const name = named.get(mark) ?? nameOfPlaces(index, mark.places, isMost);
  named.set(mark, name);
  return name;
}

/**
 * Finds room for the names of marks and subjects: the selected first, then the fullest. None is cut by the
 * frame or lies under a control.
 * @param controls what lies over the map, in world pixels.
 */
export function layout(
  spots: readonly Spot[],
  subjects: readonly Subject[],
  visible: Box,
  controls: readonly Box[],
  sans: string,
): Layout {
  const marksBoxes = spots.map(({ at, mark, selected }) => {
    const half = mark.count === 1 ? HALF : halfBadge(mark.count);
    return selected ? around(at, Math.max(half, 18), 18) : around(at, half, 11);
  });
  const rings = subjects.map(({ at, half }) => around(at, half, half));
  const font = `600 12px ${sans}`;
  const wish = (key: string, at: Pixel, text: string, gap: number): NameWish => {
    const width = textWidth(text, font) + 4;
    return { key, at, gap, width, height: NAME_HEIGHT, sides: SIDES, dot: 0, text };
  };
  const ranked = [...spots].sort(
    (a, b) => Number(b.selected) - Number(a.selected) || b.mark.count - a.mark.count,
  );
  const wishes = [
    ...ranked.filter(({ selected }) => selected).map((spot) => markWish(spot, wish)),
    ...subjects.flatMap(({ id, at, text, half }) =>
      text === null ? [] : [wish(`subject-${id}`, at, text, half + NAME_AIR)],
    ),
    ...ranked.filter(({ selected }) => !selected).map((spot) => markWish(spot, wish)),
  ];
  const placed = placeLabels(wishes, [...marksBoxes, ...rings, ...controls, ...edges(visible)], 0);
  return {
    sides: new Map(placed.map(({ wish: { key }, side }) => [key, side])),
    boxes: [...marksBoxes, ...rings, ...placed.map(({ box, wish: { text } }) => ({ ...box, text }))],
  };
}

/** Distance from a mark's middle to its name, in pixels. */
export const nameGap = ({ mark, selected }: Spot): number =>
  selected ? 20 : mark.count === 1 ? HALF + 1 : halfBadge(mark.count) + 3;

/** The gap to a name as a custom property for `Mark.module.css`. */
export const gapStyle = (pixels: number): CSSProperties & Record<"--gap", string> => ({
  "--gap": `${pixels}px`,
});

const markWish = (
  spot: Spot,
  wish: (key: string, at: Pixel, text: string, gap: number) => NameWish,
): NameWish => wish(spot.key, spot.at, spot.name, nameGap(spot));

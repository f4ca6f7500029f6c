import { type Inks, mixed } from "../../core/export/drawing";
import { changedDot, glyphSvg } from "../../core/export/glyphSvg";
import { el, escaped, textAt } from "../../core/export/svg";
import { badgeText } from "../../core/geo/mark";
import type { Pixel } from "../../core/geo/mercator";
import type { StoryIndex } from "../../core/index/storyIndex";
import type { EventId } from "../../core/story/ids";
import type { Frame } from "../frame";
import { textWidth } from "../labels/measure";
import { type Layout, nameGap, type Spot } from "../marks/layout";
import { isUnsure } from "../marks/unsure";
import { nameSvg } from "./places";

/** What is to be drawn of a story. */
interface Drawn {
  readonly index: StoryIndex;
  readonly spots: readonly Spot[];
  /** Events with a dot; a badge has one when any of its events has. */
  readonly changed: ReadonlyMap<EventId, unknown>;
}

/** The story's marks as SVG, the selected one in front; the values are those of `Mark.module.css`. */
export function marksSvg({ index, spots, changed }: Drawn, frame: Frame, layout: Layout, inks: Inks): string {
  return spots
    .toSorted((a, b) => Number(a.selected) - Number(b.selected) || a.at.y - b.at.y)
    .map((spot) => {
      const at = { x: spot.at.x - frame.visible.minX, y: spot.at.y - frame.visible.minY };
      const event = index.story.events[spot.mark.first];
      if (event === undefined) return "";
      const single = spot.mark.count === 1;
      const colour = inks.sides[index.story.sides.get(event.side)?.colour ?? "teal"];
      const touched = spot.mark.ordinals.some((i) => changed.has(index.story.events[i]?.id ?? event.id));
      const { kind, certainty } = event;
      const mark = single
        ? glyphSvg({ kind, colour, certainty, ...at, size: 20, rim: 5, changed: touched }, inks)
        : badgeSvg(spot, at, inks) + (touched ? dotSvg(spot, at, inks) : "");
      const title = el("title", {}, escaped(single ? event.headline : spot.name));
      return el(
        "g",
        {},
        title,
        ringSvg(spot, at, isUnsure(index, spot, frame), inks),
        mark,
        nameSvg(at, spot.name, layout.sides.get(spot.key), nameGap(spot), inks),
      );
    })
    .join("");
}

function ringSvg(spot: Spot, { x, y }: Pixel, unsure: boolean, { ink, ink2 }: Inks): string {
  if (!spot.selected && !unsure) return "";
  const half = spot.selected ? 17 : 12.25;
  const wide = Math.max(half, badgeWidth(spot) / 2 + (spot.selected ? 7 : 2));
  return el("rect", {
    x: x - wide,
    y: y - half,
    width: 2 * wide,
    height: 2 * half,
    rx: half,
    fill: "none",
    stroke: spot.selected ? ink : ink2,
    "stroke-width": spot.selected ? 2 : 1.5,
    "stroke-dasharray": spot.selected ? null : "4 3",
  });
}

const BADGE_FONT = "700 12px";

const badgeWidth = ({ mark }: Spot): number =>
  mark.count === 1 ? 0 : Math.max(18, textWidth(badgeText(mark.count), `${BADGE_FONT} sans-serif`) + 10);

/** The dot at a badge's shoulder. */
const dotSvg = (spot: Spot, { x, y }: Pixel, inks: Inks): string =>
  changedDot(x + badgeWidth(spot) / 2, y - 10, 4.4, inks);

function badgeSvg(spot: Spot, { x, y }: Pixel, inks: Inks): string {
  const { sides, count: total } = spot.mark;
  const [first, second] = sides;
  const hue = first === undefined || second !== undefined ? inks.ink : inks.sides[first.colour];
  const width = badgeWidth(spot);
  const height = second === undefined ? 20 : 22;
  const [left, top] = [x - width / 2, y - height / 2];
  const plate = el("rect", {
    x: left,
    y: top,
    width,
    height,
    rx: 4,
    fill: mixed(hue, inks.ink, 0.78),
    stroke: inks.halo,
    "stroke-width": 4,
    "paint-order": "stroke",
  });
  let passed = 0;
  const bars = sides.map(({ colour, count }) => {
    const part = (count / total) * width;
    const bar = { x: left + passed, y: top + height - 4, width: part, height: 4, fill: inks.sides[colour] };
    passed += part;
    return el("rect", bar);
  });
  const number = textAt(x, top + 10, badgeText(total), `${BADGE_FONT} ${inks.sans}`, inks.paper, {
    "text-anchor": "middle",
  });
  return [plate, ...(second === undefined ? [] : bars), number].join("");
}

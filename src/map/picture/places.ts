import type { Inks } from "../../core/export/drawing";
import { el, haloOf, short, textAt } from "../../core/export/svg";
import { type Halo, haloRadius, LEAST_HALO, type Outlined } from "../../core/geo/halo";
import type { LabelSide } from "../../core/geo/labels";
import { nearestLongitude, type Pixel, project } from "../../core/geo/mercator";
import type { EventId } from "../../core/story/ids";
import type { Frame } from "../frame";
import type { Layout } from "../marks/layout";
import type { Link } from "../places/subjects";

/** Rings around doubtful points and discs of real areas as SVG; the values are those of `places.module.css`. */
export function halosSvg(
  { drawn, left }: Outlined,
  frame: Frame,
  selected: EventId | null,
  inks: Inks,
): string {
  const chosen = selected === null ? [] : left.filter(({ events }) => events.includes(selected));
  return [...drawn, ...chosen].map((halo) => haloSvg(halo, frame, selected, inks)).join("");
}

function haloSvg(halo: Halo, frame: Frame, selected: EventId | null, inks: Inks): string {
  const { lat, metres, shape, colour, events } = halo;
  const r = haloRadius(metres, lat, frame.zoom);
  const strong = events.some((id) => id === selected);
  if (r < LEAST_HALO || (r > Math.max(frame.width, frame.height) && !strong)) return "";
  const huge = r > Math.min(frame.width, frame.height) / 4;
  const { x, y } = project(lat, nearestLongitude(halo.lon, frame.lon), frame.zoom);
  const hue = colour === null ? inks.ink2 : inks.sides[colour];
  const area = shape === "area";
  return el("circle", {
    cx: x - frame.visible.minX,
    cy: y - frame.visible.minY,
    r,
    fill: hue,
    "fill-opacity": huge ? (strong ? 0.06 : 0) : area ? (strong ? 0.16 : 0.07) : strong ? 0.2 : 0.1,
    stroke: hue,
    "stroke-opacity": huge ? (strong ? 0.6 : 0.33) : area ? (strong ? 0.3 : 0.12) : strong ? 1 : 0.75,
    "stroke-width": huge ? (strong ? 2 : 1) : area ? 6 : strong ? 2 : 1.25,
    "stroke-dasharray": area ? null : "4 3",
  });
}

/** Arcs to what the selected event is about, with a ring and a name there. */
export function linksSvg(links: readonly Link[], frame: Frame, { sides }: Layout, inks: Inks): string {
  const { minX, minY } = frame.visible;
  const arcs = links.flatMap(({ arc }) => {
    if (arc === null) return [];
    const d = arc
      .map(({ lat, lon }, i) => {
        const { x, y } = project(lat, lon, frame.zoom);
        return `${i === 0 ? "M" : "L"}${short(x - minX)} ${short(y - minY)}`;
      })
      .join("");
    return [
      el("path", { d, fill: "none", stroke: inks.halo, "stroke-width": 5, "stroke-opacity": 0.7 }),
      el("path", {
        d,
        fill: "none",
        stroke: inks.ink,
        "stroke-width": 1.75,
        "stroke-dasharray": "2 4",
        "stroke-linecap": "round",
      }),
    ];
  });
  const rings = links.map(({ id, at, text, half }) => {
    const here = { x: at.x - minX, y: at.y - minY };
    const ring = { cx: here.x, cy: here.y, fill: "none" };
    return [
      el("circle", { ...ring, r: half + 0.2, stroke: inks.halo, "stroke-width": 2 }),
      el("circle", { ...ring, r: half - 1, stroke: inks.ink, "stroke-width": 2 }),
      text === null ? "" : nameSvg(here, text, sides.get(`subject-${id}`), half + 3, inks),
    ].join("");
  });
  return [...arcs, ...rings].join("");
}

/** A name beside its mark; nothing where there is no room for it. */
export function nameSvg(
  at: Pixel,
  text: string,
  side: LabelSide | undefined,
  gap: number,
  inks: Inks,
): string {
  const place = PLACE[side ?? "alone"];
  if (place === null) return "";
  const [dx, dy, anchor] = place(gap);
  return textAt(at.x + dx, at.y + dy, text, `600 12px ${inks.sans}`, inks.ink, {
    "text-anchor": anchor,
    ...haloOf(inks.halo, 3),
  });
}

const PLACE: Record<LabelSide, ((gap: number) => readonly [number, number, string | null]) | null> = {
  right: (gap) => [gap + 2, 0, null],
  left: (gap) => [-gap - 2, 0, "end"],
  below: (gap) => [0, gap + 8, "middle"],
  above: (gap) => [0, -gap - 8, "middle"],
  centre: () => [0, 0, "middle"],
  alone: null,
};

import type { LabelWish } from "../../core/geo/labels";
import { type Box, nearestLongitude, type Pixel, project, worldSize } from "../../core/geo/mercator";
import type { Palette } from "../basemap/palette";
import type { Frame } from "../frame";
import { ALSO, CRIMEA, SEAS } from "./gazetteer";
import { textWidth } from "./measure";
import type { AreaName, BaseLabels, City } from "./names";

/** One line of text in a label. */
export interface TextLine {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** Added after each letter, in pixels. */
  readonly spacing: number;
}

/** A label of the basemap that wants a place. */
export interface BaseWish extends LabelWish {
  readonly lines: readonly TextLine[];
}

const LINE = 14;

/** Smallest population, in thousands, that is named at a zoom level. */
function leastPopulation(zoom: number): number {
  if (zoom < 3) return 9000;
  if (zoom < 4) return 4000;
  if (zoom < 5) return 1500;
  if (zoom < 6) return 600;
  if (zoom < 7) return 220;
  if (zoom < 8) return 80;
  return zoom < 9 ? 40 : 0;
}

/** What the basemap would like to name in a frame, most important first. */
export function baseWishes({ countries, cities }: BaseLabels, frame: Frame, palette: Palette): BaseWish[] {
  const { zoom } = frame;
  const place = placer(frame);
  const also = ALSO.filter(({ minZoom }) => zoom >= minZoom).map((anchor) => ({ wide: 5, ...anchor }));
  const least = leastPopulation(zoom);
  return [
    ...crimea(place, palette, zoom),
    ...once(areas(SEAS, "sea", place, zoom, palette), frame),
    ...once(areas([...countries, ...also], "country", place, zoom, palette), frame),
    ...cities
      .filter(({ population, capital }) => population >= least || (capital && zoom >= 4))
      .flatMap((city) => cityWish(city, place, palette)),
  ];
}

type Placer = (lat: number, lon: number) => Pixel | null;

/** Projects to world pixels on the copy of the world that is nearest; null outside the frame. */
function placer({ zoom, lon: centre, padded }: Frame): Placer {
  return (lat, lon) => {
    const at = project(lat, nearestLongitude(lon, centre), zoom);
    return inside(at, padded) ? at : null;
  };
}

const inside = ({ x, y }: Pixel, box: Box): boolean =>
  x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;

function areas(
  names: readonly AreaName[],
  style: "sea" | "country",
  place: Placer,
  zoom: number,
  palette: Palette,
): BaseWish[] {
  return names.flatMap(({ name, lat, lon, wide }) => {
    const at = place(lat, lon);
    if (at === null) return [];
    const line = style === "sea" ? seaLine(name, zoom, palette) : countryLine(name, zoom, palette);
    const width = widthOf(line);
    if (width > (wide / 360) * worldSize(zoom)) return [];
    return [centred(`${style}-${name}`, at, [at], [line], width)];
  });
}

/** Of several anchors for one name, the first that is in sight, else the first. */
function once(wishes: readonly BaseWish[], { visible }: Frame): BaseWish[] {
  const chosen = new Map<string, BaseWish>();
  for (const wish of wishes) {
    const known = chosen.get(wish.key);
    if (known === undefined || (!inside(known.at, visible) && inside(wish.at, visible)))
      chosen.set(wish.key, wish);
  }
  return [...chosen.values()];
}

function crimea(place: Placer, palette: Palette, zoom: number): BaseWish[] {
  const at = place(CRIMEA.lat, CRIMEA.lon);
  if (at === null) return [];
  const size = zoom < 6 ? 9.5 : 11;
  const lines = [
    {
      text: CRIMEA.name.toUpperCase(),
      font: `600 ${size}px ${palette.sans}`,
      colour: palette.label,
      spacing: 1.3,
    },
    { text: CRIMEA.note, font: `italic 400 ${size}px ${palette.sans}`, colour: palette.label, spacing: 0 },
  ];
  const width = Math.max(...lines.map(widthOf));
  if (width > (CRIMEA.wide / 360) * worldSize(zoom)) return [];
  const spots = CRIMEA.spots.flatMap(([lat, lon]) => place(lat, lon) ?? []);
  return [centred("crimea", at, spots, lines, width)];
}

function cityWish(
  { name, lat, lon, population, capital }: City,
  place: Placer,
  palette: Palette,
): BaseWish[] {
  const at = place(lat, lon);
  if (at === null) return [];
  const big = capital || population >= 900;
  const line = {
    text: name,
    font: `${big ? 500 : 400} ${big ? 12 : 11}px ${palette.sans}`,
    colour: palette.label,
    spacing: 0,
  };
  return [
    {
      key: `city-${name}-${lat}`,
      at,
      width: widthOf(line),
      height: LINE,
      sides: ["right", "left"],
      gap: 6,
      dot: 3,
      lines: [line],
    },
  ];
}

const seaLine = (text: string, zoom: number, palette: Palette): TextLine => ({
  text,
  font: `italic 400 ${zoom < 4 ? 12 : 14}px ${palette.serif}`,
  colour: palette.seaLabel,
  spacing: 0.4,
});

const countryLine = (text: string, zoom: number, palette: Palette): TextLine => ({
  text: text.toUpperCase(),
  font: `600 ${zoom < 4 ? 9.5 : 11}px ${palette.sans}`,
  colour: palette.label,
  spacing: zoom < 4 ? 1 : 2,
});

const widthOf = ({ text, font, spacing }: TextLine): number => textWidth(text, font, spacing);

const centred = (
  key: string,
  at: Pixel,
  spots: readonly Pixel[],
  lines: TextLine[],
  width: number,
): BaseWish => ({
  key,
  at,
  spots,
  lines,
  width,
  height: LINE * lines.length,
  sides: ["centre"],
  gap: 0,
  dot: 0,
});

import { around, type LabelSide, type LabelWish, options } from "../../core/geo/labels";
import { type Box, type Pixel, project, worldSize } from "../../core/geo/mercator";
import type { Palette } from "../basemap/palette";
import { textWidth } from "./measure";
import type { AreaName, BaseNames, CityName, SymbolName } from "./names";
import type { PointSymbol } from "./symbols";

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
  readonly symbol: PointSymbol | null;
}

/** Height of a line in pixels. */
const LINE = 14;
const BESIDE: readonly LabelSide[] = ["right", "left", "above", "below"];

/** Smallest population, in thousands, that is named at a zoom level. */
function leastPopulation(zoom: number): number {
  if (zoom < 3) return 8000;
  if (zoom < 4) return 3500;
  if (zoom < 5) return 650;
  if (zoom < 6) return 400;
  if (zoom < 7) return 180;
  if (zoom < 8) return 70;
  return zoom < 9 ? 30 : 0;
}

/** The same for capitals. */
function leastCapital(zoom: number): number {
  if (zoom < 4) return leastPopulation(zoom);
  return zoom < 6 ? 150 : 0;
}

/** Whether an area is named before one has come close to it. */
const far = ({ minZoom = 0 }: AreaName): boolean => minZoom < 6;
/** Whether a region comes before all else: it is far, or a reader must know something of it. */
const isFirst = (area: AreaName): boolean => far(area) || area.note !== undefined;

/**
 * What the basemap would like to name on the whole world at a zoom level, the most important first: Crimea, then
 * large waters and countries, towns by size, then what belongs to closer zooms, ports and airfields last.
 */
export function baseWishes(names: BaseNames, zoom: number, palette: Palette): BaseWish[] {
  const near = (area: AreaName) => !far(area);
  const least = leastPopulation(zoom);
  const capitals = leastCapital(zoom);
  const towns = names.cities.filter(
    ([, , , population, capital]) => population >= (capital === 1 ? Math.min(least, capitals) : least),
  );
  const symbols = [
    ...symbolWishes(names.ports, "port", towns, zoom, palette),
    ...symbolWishes(names.airfields, "airfield", towns, zoom, palette),
  ];
  return [
    ...names.regions.filter(isFirst).flatMap((area) => firstRegion(area, zoom, palette)),
    ...areas(names.waters.filter(far), zoom, (area) => waterLines(area, zoom, palette)),
    ...areas(names.countries, zoom, (area) => countryLines(area, zoom, palette)),
    ...towns.map((city) => leavingRoom(cityWish(city, zoom, palette), symbols)),
    ...areas(names.waters.filter(near), zoom, (area) => waterLines(area, zoom, palette)),
    ...areas(
      names.regions.filter((area) => !isFirst(area)),
      zoom,
      (area) => regionLines(area, zoom, palette),
    ),
    ...symbols,
  ];
}

/** A region in itself; where it is too small for that but a reader must know something of it, beside itself. */
function firstRegion(area: AreaName, zoom: number, palette: Palette): BaseWish[] {
  const within = areas([area], zoom, () => regionLines(area, zoom, palette));
  const must = area.note !== undefined && far(area);
  if (!must) return within;
  const small = smallWishes(area, zoom, palette);
  return within.length > 0
    ? within.map((wish) => ({ ...wish, otherwise: small }))
    : [{ ...besideWish(area, zoom, palette), otherwise: small }];
}

/** Where the small name of an area may stand, in parts of half its box from the middle: within itself, the middle first. */
const PARTS = [0, -0.5, 0.5, -1, 1];
const WITHIN = PARTS.flatMap((down) => PARTS.map((across) => [across, down] as const))
  .filter(([across, down]) => Math.abs(across) + Math.abs(down) <= 1)
  .toSorted(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d));
/** Half of what a badge on an area takes, with air, in pixels: a name stands beside the badge where the area is smaller. */
const BADGE = { x: 27, y: 15 };

/**
 * An area's name in the smallest type: with its note on the area, and else right beside it; only then without its
 * note. None stands farther off, where a reader would take it for the name of something else.
 */
function smallWishes(area: AreaName, zoom: number, palette: Palette): BaseWish[] {
  const whole = besideWish(area, zoom, palette);
  const { note: _, ...unnoted } = area;
  const bare = besideWish(unnoted, zoom, palette);
  const box = boxOf(area, zoom);
  const within = [
    ...area.spots.map(([lon, lat]) => project(lat, lon, zoom)),
    ...WITHIN.map(([across, down]) => at(box, across, down)),
  ];
  const wide = around(
    at(box, 0, 0),
    Math.max((box.maxX - box.minX) / 2, BADGE.x),
    Math.max((box.maxY - box.minY) / 2, BADGE.y),
  );
  const small = { sides: ["centre"] as const, gap: 0, dot: 0 };
  return [whole, bare].flatMap((wish) =>
    [within, spotsBeside(wide, wish)].map((spots) => ({ ...wish, ...small, spots })),
  );
}

/** Parts of the sides of a box, the lowest first. */
const LOWEST = [1, 0.5, 0, -0.5, -1];

/**
 * The middles of a text that touches a box from outside, best first: under it, to its left from below, to its right
 * from below, over it. About Crimea that is the sea first: on other land it would be read as the name of that.
 */
function spotsBeside(box: Box, { width, height }: Pick<BaseWish, "width" | "height">): Pixel[] {
  const across = PARTS.map((part) => at(box, part, 0).x);
  const down = LOWEST.map((part) => at(box, 0, part).y);
  return [
    ...across.map((x) => ({ x, y: box.maxY + height / 2 })),
    ...down.map((y) => ({ x: box.minX - width / 2, y })),
    ...down.map((y) => ({ x: box.maxX + width / 2, y })),
    ...across.map((x) => ({ x, y: box.minY - height / 2 })),
  ];
}

/** A point of a box, in parts of half of it from its middle. */
const at = ({ minX, minY, maxX, maxY }: Box, across: number, down: number): Pixel => ({
  x: (minX + maxX + across * (maxX - minX)) / 2,
  y: (minY + maxY + down * (maxY - minY)) / 2,
});

/** What an area takes, in pixels: about its first spot, if its bounds are not known. */
function boxOf(area: AreaName, zoom: number): Box {
  const {
    bounds,
    spots: [[lon, lat] = [0, 0]],
  } = area;
  const half = roomFor(area, zoom) / 2;
  if (bounds === undefined) return around(project(lat, lon, zoom), half, half / 2);
  const [west, south, east, north] = bounds;
  const [first, last] = [project(north, west, zoom), project(south, east, zoom)];
  return { minX: first.x, minY: first.y, maxX: last.x, maxY: last.y };
}

/** Height of a line of the smallest type in pixels. */
const SMALL_LINE = 10;

/** The name of an area beside it. The area's middle is kept free as a dot is. */
function besideWish(area: AreaName, zoom: number, { sans, label }: Palette): BaseWish {
  const name = { text: area.name, font: `600 9.5px ${sans}`, colour: label, spacing: 0 };
  const lines = [name, ...noteLines(area, 9.5, sans, label)];
  const [[lon, lat] = [0, 0]] = area.spots;
  const box = boxOf(area, zoom);
  const size = { width: Math.max(...lines.map(widthOf)), height: SMALL_LINE * lines.length };
  return {
    ...size,
    key: `area-${area.name}-${lon},${lat}`,
    at: project(lat, lon, zoom),
    lines,
    sides: ["centre"],
    spots: spotsBeside(box, size),
    gap: 0,
    dot: roomFor(area, zoom) / 4,
    symbol: null,
  };
}

function areas(
  names: readonly AreaName[],
  zoom: number,
  linesOf: (area: AreaName) => TextLine[],
): BaseWish[] {
  return names.flatMap((area) => {
    const { name, minZoom = 0, spots } = area;
    if (zoom < minZoom) return [];
    const room = roomFor(area, zoom);
    const lines = linesOf(area).flatMap((line) => (widthOf(line) > room ? broken(line) : [line]));
    const width = Math.max(...lines.map(widthOf));
    if (width > room) return [];
    const [at = { x: 0, y: 0 }, ...others] = spots.map(([lon, lat]) => project(lat, lon, zoom));
    return [
      {
        key: `area-${name}-${spots[0]?.join()}`,
        at,
        spots: [at, ...others],
        lines,
        width,
        height: LINE * lines.length,
        sides: ["centre"],
        gap: 0,
        dot: 0,
        symbol: null,
      },
    ];
  });
}

/** A line as two of about equal length; as it is when it is one word. */
function broken(line: TextLine): TextLine[] {
  const { text } = line;
  const gaps = [...text].flatMap((letter, i) => (letter === " " ? [i] : []));
  const [middle] = gaps.toSorted((a, b) => Math.abs(2 * a - text.length) - Math.abs(2 * b - text.length));
  if (middle === undefined) return [line];
  return [text.slice(0, middle), text.slice(middle + 1)].map((half) => ({ ...line, text: half }));
}

/** Pixels that a name may take. */
const roomFor = ({ wide }: AreaName, zoom: number): number => (wide / 360) * worldSize(zoom);

/** Letters stand the further apart the more room there is, as on atlas maps, between two limits in pixels. */
function spread(area: AreaName, zoom: number, line: TextLine, least: number, most: number): TextLine {
  const spare = 0.4 * roomFor(area, zoom) - widthOf({ ...line, spacing: 0 });
  const spacing = Math.min(most, Math.max(least, spare / Math.max(1, line.text.length - 1)));
  return { ...line, spacing: Math.round(spacing * 2) / 2 };
}

function regionLines(area: AreaName, zoom: number, { sans, serif, label }: Palette): TextLine[] {
  const size = zoom < 6 ? 9.5 : 11;
  if (!isFirst(area))
    return [{ text: area.name, font: `italic 400 12px ${serif}`, colour: label, spacing: 0.5 }];
  const text = area.name.toUpperCase();
  const name = { text, font: `600 ${size}px ${sans}`, colour: label, spacing: 1.5 };
  return [spread(area, zoom, name, 1.5, 4), ...noteLines(area, size, sans, label)];
}

function waterLines(area: AreaName, zoom: number, { serif, sans, seaLabel }: Palette): TextLine[] {
  const room = roomFor(area, zoom);
  const size = room > 700 ? 17 : room > 260 || zoom < 6 ? 14 : 12;
  const name = {
    text: area.name,
    font: `italic 400 ${zoom < 4 ? 12 : size}px ${serif}`,
    colour: seaLabel,
    spacing: 0.5,
  };
  return [spread(area, zoom, name, 0.5, 5), ...noteLines(area, 11, sans, seaLabel)];
}

function countryLines(area: AreaName, zoom: number, { sans, label }: Palette): TextLine[] {
  const font = `600 ${zoom < 4 ? 9.5 : 11}px ${sans}`;
  const name = { text: area.name.toUpperCase(), font, colour: label, spacing: 1 };
  return [spread(area, zoom, name, zoom < 4 ? 1 : 1.5, 6)];
}

const noteLines = ({ note }: AreaName, size: number, sans: string, colour: string): TextLine[] =>
  note === undefined ? [] : [{ text: note, font: `italic 400 ${size}px ${sans}`, colour, spacing: 0 }];

function cityWish([name, lon, lat, population, capital]: CityName, zoom: number, palette: Palette): BaseWish {
  const big = capital === 1 || population >= (zoom < 7 ? 900 : 250);
  const font = `${big ? 500 : 400} ${big ? 12 : 11}px ${palette.sans}`;
  const line = { text: name, font, colour: palette.label, spacing: 0 };
  return { ...pointWish("city", name, [lon, lat], zoom, line), name };
}

/** The name of a town on the sides where it would cover a port or an airfield only if no other has room. */
function leavingRoom(wish: BaseWish, symbols: readonly BaseWish[]): BaseWish {
  const { x, y } = wish.at;
  const near = symbols.filter(({ at }) => Math.abs(at.x - x) < wish.width + 20 && Math.abs(at.y - y) < 24);
  if (near.length === 0) return wish;
  const covers = (side: LabelSide) =>
    options({ ...wish, sides: [side] }).some(({ box }) => near.some((symbol) => overlaps(box, symbol)));
  return { ...wish, sides: [...BESIDE.filter((side) => !covers(side)), ...BESIDE.filter(covers)] };
}

const overlaps = (box: Box, { at: { x, y }, dot }: BaseWish): boolean =>
  x + dot > box.minX && x - dot < box.maxX && y + dot > box.minY && y - dot < box.maxY;

/** Degrees within which a town of the same name makes the name of a port or an airfield needless. */
const SAME = 0.3;
/** From this zoom on there is room to name an airfield beside its town. */
const AIRFIELD_ZOOM = 9;

function symbolWishes(
  rows: readonly SymbolName[],
  symbol: "port" | "airfield",
  towns: readonly CityName[],
  zoom: number,
  palette: Palette,
): BaseWish[] {
  return rows
    .filter(([, , , minZoom]) => zoom >= minZoom)
    .map(([name, lon, lat]) => {
      const town = towns.find(([each, x, y]) => name.startsWith(each) && Math.hypot(x - lon, y - lat) < SAME);
      const named = town !== undefined && (symbol === "port" || zoom < AIRFIELD_ZOOM);
      const said = town?.[0] === name && symbol === "airfield" ? `${name} airfield` : name;
      const text = { text: said, font: `italic 400 11px ${palette.sans}`, colour: palette.label, spacing: 0 };
      const wish = pointWish(symbol, name, [lon, lat], zoom, text);
      return { ...wish, sides: named ? ["alone"] : [...BESIDE, "alone"] };
    });
}

function pointWish(
  symbol: PointSymbol,
  name: string,
  [lon, lat]: readonly [number, number],
  zoom: number,
  line: TextLine,
): BaseWish {
  const dot = symbol === "city" ? 3 : 6;
  return {
    key: `${symbol}-${name}-${lat}`,
    at: project(lat, lon, zoom),
    width: widthOf(line),
    height: LINE,
    sides: BESIDE,
    gap: dot + 3,
    dot,
    lines: [line],
    symbol,
  };
}

const widthOf = ({ text, font, spacing }: TextLine): number => textWidth(text, font, spacing);

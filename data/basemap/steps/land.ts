import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";
import type { Ring } from "./gshhg.ts";
import { boxOf, feature, shaped } from "./shaper.ts";
import { ZONE_NAMES, ZONES, type ZoneName, zoneAt } from "./zones.ts";

/** Land cut into pieces by zone and region, and state borders cut by zone, still in full detail. */
export interface Ground {
  /** Polygons with the properties `zone`, `area` (of the whole island, km²) and, in Ukraine, `region`. */
  readonly land: readonly Feature[];
  /** Lines with the property `zone`. */
  readonly borders: readonly Feature[];
}

export interface GroundSources {
  readonly rings: readonly Ring[];
  readonly antarctica: MultiPolygon;
  readonly borders: MultiLineString;
  /** With their waters. */
  readonly ukraine: readonly Feature[];
  readonly crimea: readonly Feature[];
}

/**
 * Land and state borders as one coverage. All cuts share their ends, so that the pieces still
 * fit when they are smoothed by different amounts.
 */
export async function ground(sources: GroundSources): Promise<Ground> {
  const finest = ZONE_NAMES[0] ?? "far";
  const cut = await shaped(
    {
      land: [...landOf(sources.rings), ...antarcticOf(sources.antarctica)],
      borders: [feature(sources.borders)],
      ukraine: sources.ukraine,
      crimea: sources.crimea,
      ...Object.fromEntries(ZONE_NAMES.map((name) => [name, ZONES[name].boxes.map(boxOf)])),
    },
    [
      "-clip target=land bbox=-180,-85,180,85",
      ...split("land"),
      ...split("borders"),
      `-clip target=land-${finest} source=ukraine + name=ukraine-land`,
      `-erase target=land-${finest} source=ukraine`,
      "-clip target=ukraine-land source=crimea + name=crimea-land",
      "-erase target=ukraine-land source=crimea",
      "-each target=ukraine-land region='ukraine'",
      "-each target=crimea-land region='crimea'",
      `-merge-layers target=ukraine-land,crimea-land,${named("land")} force name=land`,
      `-merge-layers target=${named("borders")} force name=borders`,
    ],
    ["land", "borders"],
  );
  return { land: cut["land"] ?? [], borders: cut["borders"] ?? [] };
}

/** Commands that cut a layer by zone into `<layer>-<zone>`, each feature with its zone. */
const split = (layer: string): string[] => [
  ...ZONE_NAMES.slice(0, -1).flatMap((zone) => [
    `-clip target=${layer} source=${zone} + name=${layer}-${zone}`,
    `-erase target=${layer} source=${zone}`,
  ]),
  `-rename-layers target=${layer} ${layer}-${ZONE_NAMES.at(-1)}`,
  ...ZONE_NAMES.map((zone) => `-each target=${layer}-${zone} zone='${zone}'`),
];

const named = (layer: string): string => ZONE_NAMES.map((zone) => `${layer}-${zone}`).join(",");

/**
 * Metres between points of the raw coast that are enough, where it is to be smoothed far more
 * anyway: all eleven million would only cost time.
 */
const ENOUGH: Record<ZoneName, number> = { blacksea: 0, florida: 0, around: 400, far: 1_500 };
const METRES = 111_195;

/** The land that is large enough for the finest zone that it touches. */
const landOf = (rings: readonly Ring[]): Feature[] =>
  rings.flatMap((ring) => {
    const southern = ring.points.every(([, y = 0]) => y < -60);
    if (ring.level !== 1 || southern || ring.area < ZONES[finestOf(ring.points)].island) return [];
    return polygons(ring);
  });

/** A ring as polygons within ±180 and around it, with the property `area`. */
export const polygons = ({ area, points }: Ring): Feature[] =>
  copies(thinned(points)).map((ring) => feature({ type: "Polygon", coordinates: [ring] }, { area }));

/** The finest zone that has any of the points. */
export function finestOf(points: readonly Position[]): ZoneName {
  let best = ZONE_NAMES.length - 1;
  for (const [x = 0, y = 0] of points) best = Math.min(best, ZONE_NAMES.indexOf(zoneAt(x, y)));
  return ZONE_NAMES[best] ?? "far";
}

function thinned(points: readonly Position[]): Position[] {
  let last: Position | undefined;
  const kept = points.filter((point, i) => {
    const enough = ENOUGH[zoneAt(point[0] ?? 0, point[1] ?? 0)];
    if (last !== undefined && i < points.length - 1 && distance(last, point) < enough) return false;
    last = point;
    return true;
  });
  return kept.length < 4 ? [...points] : kept;
}

const distance = ([x = 0, y = 0]: Position, [u = 0, v = 0]: Position): number =>
  Math.hypot((u - x) * Math.cos((v * Math.PI) / 180), v - y) * METRES;

/** A ring that runs past ±180, once for each side: what is outside is clipped later. */
function copies(ring: readonly Position[]): Position[][] {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x = 0] of ring) [west, east] = [Math.min(west, x), Math.max(east, x)];
  return [0, -360, 360]
    .filter((turn) => east + turn > -180 && west + turn < 180)
    .map((turn) => ring.map(([x = 0, y = 0]) => [x + turn, y]));
}

/** The ice-covered continent, which the shorelines have as a line round the pole; already within ±180. */
const antarcticOf = ({ coordinates }: MultiPolygon): Feature[] =>
  coordinates.flatMap(([ring]) => {
    if (ring === undefined || ring.length < 100) return [];
    return [feature({ type: "Polygon", coordinates: [ring] }, { area: ZONES.far.island })];
  });

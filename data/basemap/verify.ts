import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { onSeam } from "./steps/assemble.ts";

/** What a point of the map must lie in; `sea` is in nothing. */
type Expected = "crimea" | "ukraine" | "land" | "lake" | "reservoir" | "sea";

interface Point {
  readonly name: string;
  readonly at: Position;
  readonly is: Expected;
  /** Too small or too near a shore to hold at zooms 0–5. */
  readonly fineOnly?: true;
}

const POINTS: readonly Point[] = [
  { name: "Simferopol", at: [34.1, 44.95], is: "crimea" },
  { name: "Sevastopol", at: [33.55, 44.58], is: "crimea" },
  { name: "Dzhankoi", at: [34.39, 45.71], is: "crimea" },
  { name: "Kerch", at: [36.4, 45.36], is: "crimea" },
  { name: "Armiansk", at: [33.69, 46.105], is: "crimea" },
  { name: "Belbek airfield", at: [33.575, 44.69], is: "crimea", fineOnly: true },
  { name: "Yalta", at: [34.16, 44.505], is: "crimea", fineOnly: true },
  { name: "Kyiv", at: [30.45, 50.42], is: "ukraine" },
  { name: "Donetsk", at: [37.8, 48], is: "ukraine" },
  { name: "Mariupol", at: [37.54, 47.11], is: "ukraine", fineOnly: true },
  { name: "Henichesk", at: [34.8, 46.18], is: "ukraine", fineOnly: true },
  { name: "Odesa", at: [30.72, 46.47], is: "ukraine", fineOnly: true },
  { name: "Pivdennyi", at: [31, 46.62], is: "ukraine", fineOnly: true },
  { name: "Zmiinyi Island", at: [30.2085, 45.2565], is: "ukraine", fineOnly: true },
  { name: "Izmail", at: [28.84, 45.36], is: "ukraine", fineOnly: true },
  { name: "Mykolaiv", at: [32, 46.98], is: "ukraine", fineOnly: true },
  { name: "Miami", at: [-80.25, 25.78], is: "land" },
  { name: "Miami Beach", at: [-80.132, 25.81], is: "land", fineOnly: true },
  { name: "Moscow", at: [37.6, 55.75], is: "land" },
  { name: "Chișinău", at: [28.85, 47.02], is: "land" },
  { name: "Taman", at: [36.75, 45.2], is: "land", fineOnly: true },
  { name: "Cape Fonar", at: [36.635, 45.385], is: "crimea", fineOnly: true },
  { name: "Tuzla Island", at: [36.552, 45.265], is: "crimea", fineOnly: true },
  { name: "Taman, at the Tuzla Spit", at: [36.625, 45.2], is: "land", fineOnly: true },
  { name: "Chushka Spit", at: [36.68, 45.34], is: "land", fineOnly: true },
  { name: "Sulina", at: [29.6, 45.12], is: "land", fineOnly: true },
  { name: "Antarctica", at: [0, -80], is: "land" },
  { name: "Chukotka, beyond 180°", at: [-175, 66.8], is: "land" },
  { name: "Black Sea", at: [33.6, 43.35], is: "sea" },
  { name: "Karkinit Bay", at: [32.65, 45.85], is: "sea" },
  { name: "Kerch Strait", at: [36.55, 45.15], is: "sea", fineOnly: true },
  { name: "Gulf of Odesa", at: [31, 46.35], is: "sea" },
  { name: "Sea of Azov", at: [36.6, 46.1], is: "sea" },
  { name: "Bosporus", at: [29.0825, 41.12], is: "sea", fineOnly: true },
  { name: "Straits of Florida", at: [-80, 24], is: "sea" },
  { name: "Biscayne Bay", at: [-80.2, 25.6], is: "sea", fineOnly: true },
  { name: "Mediterranean Sea", at: [19, 35], is: "sea" },
  { name: "Lake Superior", at: [-88, 47.6], is: "lake" },
  { name: "Lake Erie", at: [-81.2, 42.2], is: "lake" },
  { name: "Caspian Sea", at: [50.8, 41.4], is: "lake" },
  { name: "Lake Victoria", at: [33, -1], is: "lake" },
  { name: "Lake Baikal", at: [107.8, 53.5], is: "lake" },
  { name: "Lake Okeechobee", at: [-80.83, 26.95], is: "lake" },
  { name: "Dniester Estuary", at: [30.38, 46.2], is: "sea", fineOnly: true },
  { name: "Kakhovka Reservoir, drained", at: [34.15, 47.47], is: "reservoir", fineOnly: true },
  { name: "eastern Aral Sea, dried up", at: [61, 45], is: "land" },
];

/** No state border crosses this box: `[west, south, east, north]`. */
export const PEREKOP = [33.3, 45.5, 35.4, 46.4] as const;

/** What is wrong with the basemap's geometry, in words; empty when all is well. */
export function verify(ground: Topology): string[] {
  return (["coarse", "fine"] as const).flatMap((level) => [
    ...POINTS.filter(({ fineOnly }) => level === "fine" || fineOnly !== true).flatMap(({ name, at, is }) => {
      const found = whatIs(ground, level, at);
      return found === is ? [] : [`${level}: ${name} at ${at.join(", ")} is ${found}, expected ${is}`];
    }),
    ...bordersIn(ground, level).map((at) => `${level}: a state border crosses Perekop at ${at.join(", ")}`),
    ...alongSeam(ground, level).map((at) => `${level}: a coast runs along the date line at ${at.join(", ")}`),
    ...looseEnds(ground, level).map((at) => `${level}: a coast ends at ${at}`),
  ]);
}

/** What a point lies in at a level of detail, `coarse` or `fine`: the uppermost of what is painted there. */
export function whatIs(ground: Topology, level: string, at: Position): Expected | "nothing known" {
  const within = (object: string) => piecesOf(ground, object).filter((piece) => holds(piece, at));
  if (within("kakhovka").length > 0) return "reservoir";
  if (within(`${level}-lakes`).length > 0) return "lake";
  const regions = new Set(within(`${level}-land`).map(({ region }) => region));
  if (regions.size > 1) return "nothing known";
  if (regions.size === 0) return "sea";
  if (regions.has("crimea")) return "crimea";
  return regions.has("ukraine") ? "ukraine" : "land";
}

/** A polygon of an object, with its extent, so that most are passed over quickly. */
interface Piece {
  readonly region: unknown;
  readonly shape: Polygon;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const known = new WeakMap<Topology, Map<string, readonly Piece[]>>();

/** The polygons of an object; remembered as long as the topology is. */
function piecesOf(ground: Topology, object: string): readonly Piece[] {
  const objects = known.get(ground) ?? new Map<string, readonly Piece[]>();
  known.set(ground, objects);
  const pieces = objects.get(object) ?? featuresOf(ground, object).flatMap(split);
  objects.set(object, pieces);
  return pieces;
}

/** A multipolygon as its polygons. */
function split({ geometry, properties }: Feature): Piece[] {
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.map((coordinates) => {
    const outline = coordinates[0] ?? [];
    const [xs, ys] = [outline.map(([x = 0]) => x), outline.map(([, y = 0]) => y)];
    return {
      region: properties?.["region"],
      shape: { type: "Polygon", coordinates },
      west: xs.reduce((a, b) => Math.min(a, b)),
      south: ys.reduce((a, b) => Math.min(a, b)),
      east: xs.reduce((a, b) => Math.max(a, b)),
      north: ys.reduce((a, b) => Math.max(a, b)),
    };
  });
}

function holds({ shape, west, south, east, north }: Piece, at: Position): boolean {
  const [x = 0, y = 0] = at;
  return x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon(at, shape);
}

/** Points of border lines in the box; a long stretch counts by points a kilometre apart. */
function bordersIn(ground: Topology, level: string): Position[] {
  const [west, south, east, north] = PEREKOP;
  return pointsOf(ground, `${level}-borders`)
    .flatMap(closely)
    .filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
}

/** Degrees: about a kilometre. */
const STEP = 0.01;

function closely(line: readonly Position[]): Position[] {
  return line.flatMap((point, i) => {
    const [x = 0, y = 0] = point;
    const [u = x, v = y] = line[i - 1] ?? point;
    const steps = Math.max(1, Math.ceil(Math.hypot(x - u, y - v) / STEP));
    return Array.from({ length: steps }, (_, k) => [
      u + ((x - u) * (k + 1)) / steps,
      v + ((y - v) * (k + 1)) / steps,
    ]);
  });
}

/** Where a coast stops without going on in another line, as it would at a gap between zones. */
function looseEnds(ground: Topology, level: string): string[] {
  const ends = new Map<string, number>();
  for (const line of pointsOf(ground, `${level}-coast`)) {
    for (const end of [line[0] ?? [], line.at(-1) ?? []]) {
      if (!onSeam(end)) ends.set(end.join(", "), (ends.get(end.join(", ")) ?? 0) + 1);
    }
  }
  return [...ends].filter(([, count]) => count % 2 === 1).map(([at]) => at);
}

function alongSeam(ground: Topology, level: string): Position[] {
  return pointsOf(ground, `${level}-coast`).flatMap((line) =>
    line.filter((point, i) => onSeam(point) && line[i - 1] !== undefined && onSeam(line[i - 1] ?? [])),
  );
}

const pointsOf = (ground: Topology, object: string): Position[][] =>
  featuresOf(ground, object).flatMap(({ geometry }) =>
    geometry.type === "MultiLineString" ? geometry.coordinates : [],
  );

function featuresOf(ground: Topology, name: string): Feature[] {
  const object = ground.objects[name];
  if (object === undefined) throw new Error(`The basemap has no ${name}.`);
  const found = feature(ground, object);
  return found.type === "FeatureCollection" ? found.features : [found];
}

import type { Geometry, Position } from "geojson";
import type { BaseTopology } from "../basemap/load";
import { featuresOf } from "../basemap/source";
import { ANCHORS, NOT_NAMED, RENAMED, RESPELT } from "./gazetteer";

/** A name for an area, centred on it. */
export interface AreaName {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** How wide the area is where its name stands, in degrees of longitude. */
  readonly wide: number;
}

export interface City {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** In thousands. */
  readonly population: number;
  readonly capital: boolean;
}

/** Names that come with the basemap. */
export interface BaseLabels {
  readonly countries: readonly AreaName[];
  readonly cities: readonly City[];
}

/** Country names at hand-placed anchors, else at the middle of the largest part. */
export function countryNames(world: BaseTopology): AreaName[] {
  const found = featuresOf(world, world.objects["countries"]).flatMap(({ properties, geometry }) => {
    const given: unknown = properties?.["name"];
    const ring = largestRing(geometry);
    if (typeof given !== "string" || NOT_NAMED.has(given) || ring === null) return [];
    const { area, ...middle } = ringMiddle(ring);
    const name = RENAMED[given] ?? given;
    return [{ area, name: { name, ...middle, ...ANCHORS[name] } }];
  });
  return found.sort((a, b) => b.area - a.area).map(({ name }) => name);
}

/**
 * Cities from `places.json`: rows of name, longitude, latitude, population in thousands and
 * 1 for a capital. Rows of another shape are skipped; a file that is no list throws.
 */
export function parseCities(value: unknown): City[] {
  if (!Array.isArray(value)) throw new Error("basemap/places.json is not a list of places");
  const rows: readonly unknown[] = value;
  return rows
    .flatMap((row): City[] => {
      if (!Array.isArray(row)) return [];
      const [name, lon, lat, population, capital]: readonly unknown[] = row;
      if (typeof name !== "string" || typeof lon !== "number" || typeof lat !== "number") return [];
      if (typeof population !== "number" || RESPELT[name] === null) return [];
      return [{ name: RESPELT[name] ?? name, lat, lon, population, capital: capital === 1 }];
    })
    .sort((a, b) => b.population - a.population);
}

function largestRing(geometry: Geometry): Position[] | null {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  let largest: Position[] | null = null;
  let most = 0;
  for (const [ring] of polygons) {
    if (ring === undefined) continue;
    const { area } = ringMiddle(ring);
    if (area > most) [largest, most] = [ring, area];
  }
  return largest;
}

/** Centroid, width and area of a ring in degrees (shoelace formula). */
function ringMiddle(ring: readonly Position[]): { lat: number; lon: number; wide: number; area: number } {
  let [sum, x, y] = [0, 0, 0];
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [x1, y1];
    const cross = x0 * y1 - x1 * y0;
    sum += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
    west = Math.min(west, x1);
    east = Math.max(east, x1);
  }
  const [lon, lat] = sum === 0 ? [(west + east) / 2, 0] : [x / (3 * sum), y / (3 * sum)];
  return { lat, lon, wide: east - west, area: Math.abs(sum / 2) };
}

import type { Feature, Geometry, Position } from "geojson";
import GeoJSONVT from "geojson-vt";
import { feature, mesh } from "topojson-client";
import type { Bounds } from "../../core/story/model";
import { boxEdge, type OnEdge, withoutEdges } from "./lines";
import type { BaseTopology, Shape } from "./load";
import { ukraineArea } from "./ukraine";

/** What a tile is painted from, lowest first. */
export const LAYERS = ["land", "focus", "reservoir", "crimea", "admin", "river", "border", "coast"] as const;
export type LayerName = (typeof LAYERS)[number];

/** A part of the basemap, cut into tiles on demand. */
export interface Source {
  readonly tiles: GeoJSONVT;
  /** Where it has data; null for the world. */
  readonly box: Bounds | null;
}

/** Coordinates of a geojson-vt tile run from 0 to this. */
export const EXTENT = 4096;
export const MAX_ZOOM = 10;
/** Detail sources are used from this zoom on. */
export const DETAIL_ZOOM = 6;

const FLORIDA: Bounds = { west: -83.2, south: 24.2, east: -78, north: 28.2 };
const BLACK_SEA: Bounds = { west: 22, south: 40.3, east: 42.5, north: 52.8 };

/** Prepares the world: countries (Crimea within Ukraine), coasts, borders, state lines, rivers. */
export function worldSource(world: BaseTopology): Source {
  const { countries, usstates, rivers } = world.objects;
  const all = featuresOf(world, countries);
  const edge: OnEdge = ([x = 0, y = 0]) => Math.abs(x) > 179.95 || y < -84.9;
  return {
    box: null,
    tiles: tile([
      ...all.map(({ geometry }) => layer("land", geometry)),
      ...all
        .filter(({ properties }) => properties?.["name"] === "Ukraine")
        .map(({ geometry }) => layer("focus", geometry)),
      ...lines("coast", withoutEdges(outline(world, countries), edge)),
      ...lines("border", inner(world, countries)),
      ...lines("admin", linesOf(world, usstates)),
      ...lines("river", linesOf(world, rivers)),
    ]),
  };
}

/** Prepares the Black Sea box: land with Crimea apart, borders, oblasts, the drained reservoir. */
export function blackSeaSource(topology: BaseTopology): Source {
  const { land, rivers, borders, oblasts, kakhovka } = topology.objects;
  const all = featuresOf(topology, land);
  const { west, south, east, north } = BLACK_SEA;
  const borderLines = linesOf(topology, borders);
  const ukraine = ukraineArea(borderLines);
  return {
    box: BLACK_SEA,
    tiles: tile([
      ...all.map(({ geometry }) => layer("land", geometry)),
      ...all
        .filter(({ properties }) => properties?.["k"] === "crimea")
        .map(({ geometry }) => layer("crimea", geometry)),
      ...(ukraine === null ? [] : [layer("focus", { type: "Polygon", coordinates: [ukraine] })]),
      ...featuresOf(topology, kakhovka).map(({ geometry }) => layer("reservoir", geometry)),
      ...lines("coast", withoutEdges(outline(topology, land), boxEdge([west, south, east, north]))),
      ...lines("admin", [...linesOf(topology, oblasts), ...inner(topology, land)]),
      ...lines("border", borderLines),
      ...lines("river", linesOf(topology, rivers)),
    ]),
  };
}

/** Prepares the Florida box: land and counties. */
export function floridaSource(topology: BaseTopology): Source {
  const { land, counties } = topology.objects;
  const { west, south, east, north } = FLORIDA;
  return {
    box: FLORIDA,
    tiles: tile([
      ...featuresOf(topology, land).map(({ geometry }) => layer("land", geometry)),
      ...lines("coast", withoutEdges(outline(topology, land), boxEdge([west, south, east, north]))),
      ...lines("admin", linesOf(topology, counties)),
    ]),
  };
}

/** The features of an object of a topology; none when it is missing. */
export function featuresOf(topology: BaseTopology, object: Shape | undefined): Feature[] {
  if (object === undefined) return [];
  const found = feature(topology, object);
  return found.type === "FeatureCollection" ? found.features : [found];
}

function linesOf(topology: BaseTopology, object: Shape | undefined): Position[][] {
  return featuresOf(topology, object).flatMap(({ geometry }) => {
    if (geometry.type === "MultiLineString") return geometry.coordinates;
    return geometry.type === "LineString" ? [geometry.coordinates] : [];
  });
}

/** Arcs that only one polygon has: its coast, and the cuts of the data. */
const outline = (topology: BaseTopology, object: Shape | undefined): Position[][] =>
  object === undefined ? [] : mesh(topology, object, (a, b) => a === b).coordinates;

/** Arcs that two polygons share. */
const inner = (topology: BaseTopology, object: Shape | undefined): Position[][] =>
  object === undefined ? [] : mesh(topology, object, (a, b) => a !== b).coordinates;

const layer = (name: LayerName, geometry: Geometry): Feature => ({
  type: "Feature",
  properties: { layer: name },
  geometry,
});

const lines = (name: LayerName, coordinates: Position[][]): Feature[] =>
  coordinates.length === 0 ? [] : [layer(name, { type: "MultiLineString", coordinates })];

const tile = (features: Feature[]): GeoJSONVT =>
  new GeoJSONVT(
    { type: "FeatureCollection", features },
    { maxZoom: MAX_ZOOM, indexMaxZoom: 4, tolerance: 4, extent: EXTENT, buffer: 192 },
  );

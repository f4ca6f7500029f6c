import type { Feature, Geometry, Position } from "geojson";
import GeoJSONVT from "geojson-vt";
import { feature } from "topojson-client";
import { once } from "../../core/once";
import type { BaseTopology } from "./topology";

/** What a tile is painted from, lowest first. */
export const LAYERS = [
  "land",
  "ukraine",
  "crimea",
  "river",
  "lake",
  "reservoir",
  "admin",
  "border",
  "coast",
] as const;
export type LayerName = (typeof LAYERS)[number];

/** The whole world at one level of detail, cut into tiles on demand. */
export type Source = GeoJSONVT;

/** The source to paint a zoom level from, made when it is first asked for. */
export type Sources = (zoom: number) => Source;

/** Coordinates of a geojson-vt tile run from 0 to this. */
export const EXTENT = 4096;
export const MAX_ZOOM = 10;
/** The fine level of detail is used from this zoom on. */
export const DETAIL_ZOOM = 6;

/** Rivers of a higher rank are left out of the coarse level. */
const COARSE_RANK = 1;

/** Both levels of detail of a topology. */
export function sourcesOf(topology: BaseTopology): Sources {
  const coarse = once(() => coarseSource(topology));
  const fine = once(() => fineSource(topology));
  return (zoom) => (zoom < DETAIL_ZOOM ? coarse() : fine());
}

/** The coarse level, for zooms below `DETAIL_ZOOM`. */
function coarseSource(topology: BaseTopology): Source {
  const main = featuresOf(topology, "rivers").filter(({ properties }) => rankOf(properties) <= COARSE_RANK);
  return tile(
    [
      ...level(topology, "coarse"),
      ...layer("river", main),
      ...layer("admin", featuresOf(topology, "states")),
    ],
    DETAIL_ZOOM - 1,
  );
}

/** The fine level, from `DETAIL_ZOOM` on. */
function fineSource(topology: BaseTopology): Source {
  return tile(
    [
      ...level(topology, "fine"),
      ...layer("reservoir", featuresOf(topology, "kakhovka")),
      ...layer("river", featuresOf(topology, "rivers")),
      ...["oblasts", "states", "counties"].flatMap((name) => layer("admin", featuresOf(topology, name))),
    ],
    MAX_ZOOM,
  );
}

/** What both levels have: land, Ukraine with Crimea, lakes, borders, coasts. */
function level(topology: BaseTopology, name: "coarse" | "fine"): Feature[] {
  const land = featuresOf(topology, `${name}-land`);
  const crimea = land.filter(({ properties }) => properties?.["region"] === "crimea");
  const ukraine = land.filter(({ properties }) => properties?.["region"] === "ukraine");
  return [
    ...layer("land", land),
    ...layer("ukraine", [...ukraine, ...crimea]),
    ...layer("crimea", crimea),
    ...layer("lake", featuresOf(topology, `${name}-lakes`)),
    ...layer("border", featuresOf(topology, `${name}-borders`)),
    ...layer("coast", featuresOf(topology, `${name}-coast`)),
  ];
}

/** The features of an object of a topology; none when it is missing. */
export function featuresOf(topology: BaseTopology, name: string): Feature[] {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const found = feature(topology, object);
  return found.type === "FeatureCollection" ? found.features : [found];
}

const rankOf = (properties: Feature["properties"]): number => Number(properties?.["rank"] ?? 0);

/** Features of a layer, one for each part, so that a tile takes only what it needs. */
const layer = (name: LayerName, features: readonly Feature[]): Feature[] =>
  features.flatMap(({ geometry }) =>
    partsOf(geometry).map(
      (part): Feature => ({ type: "Feature", properties: { layer: name }, geometry: part }),
    ),
  );

function partsOf(geometry: Geometry): Geometry[] {
  switch (geometry.type) {
    case "MultiPolygon":
      return geometry.coordinates.map((coordinates: Position[][]) => ({ type: "Polygon", coordinates }));
    case "MultiLineString":
      return geometry.coordinates.map((coordinates: Position[]) => ({ type: "LineString", coordinates }));
    default:
      return [geometry];
  }
}

const tile = (features: Feature[], maxZoom: number): GeoJSONVT =>
  new GeoJSONVT(
    { type: "FeatureCollection", features },
    { maxZoom, indexMaxZoom: 0, tolerance: 4, extent: EXTENT, buffer: 192 },
  );

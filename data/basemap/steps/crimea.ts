import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mergeArcs, mesh } from "topojson-client";
import type { GeometryCollection, Polygon as PolygonArcs, Topology } from "topojson-specification";
import { type Area, areasOf } from "./areas.ts";

/** ISO 3166-1 numeric codes, the ids of world-atlas. */
const UKRAINE = "804";
const RUSSIA = "643";
/** In the middle of the peninsula. */
const CRIMEA: Position = [34.1, 44.95];

/** TopoJSON whose object `countries` holds an area for each country, its id an ISO numeric code. */
export type World = Topology<{ countries: GeometryCollection }>;

/**
 * The countries with Crimea in Ukraine. Natural Earth draws who controls a territory and so has
 * Crimea as a polygon of its own in Russia's multipolygon; it shares one arc with Ukraine, at
 * Perekop, which disappears here. Throws when the source no longer looks like that.
 */
export function withCrimea(topology: Topology): World {
  const areas = areasOf(topology, "countries");
  const [russia, ukraine] = [partsOf(areas, RUSSIA), partsOf(areas, UKRAINE)];
  const crimea = russia.filter((part) => booleanPointInPolygon(CRIMEA, polygonOf(topology, part)));
  const [peninsula] = crimea;
  if (peninsula === undefined || crimea.length > 1) {
    throw new Error(
      `Expected Crimea as one polygon of ${RUSSIA}, found ${crimea.length}: the source has changed.`,
    );
  }
  const whole = mergeArcs(topology, [...ukraine, peninsula]);
  if (whole.arcs.length > ukraine.length) throw new Error("Crimea does not touch Ukraine in the source.");
  const mended = new Map([
    [RUSSIA, russia.filter((part) => part !== peninsula).map((part) => part.arcs)],
    [UKRAINE, whole.arcs],
  ]);
  const geometries = areas.map((area): Area => {
    const arcs = mended.get(String(area.id));
    return arcs === undefined ? area : { type: "MultiPolygon", id: String(area.id), arcs };
  });
  return { ...topology, objects: { countries: { type: "GeometryCollection", geometries } } };
}

/** Ukraine's polygons out of `withCrimea`. */
export const ukraineOf = (world: World): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: partsOf(areasOf(world, "countries"), UKRAINE).map(
    (part) => polygonOf(world, part).coordinates,
  ),
});

/** State borders: what two countries share. */
export const bordersOf = (world: World): MultiLineString =>
  mesh(world, world.objects.countries, (a, b) => a !== b);

/** The polygons of a country. */
function partsOf(areas: readonly Area[], id: string): PolygonArcs[] {
  const area = areas.find((each) => each.id === id);
  if (area === undefined) throw new Error(`The topology has no country ${id}.`);
  return area.type === "Polygon" ? [area] : area.arcs.map((arcs) => ({ type: "Polygon", arcs }));
}

const polygonOf = (topology: Topology, part: PolygonArcs): Polygon => feature(topology, part).geometry;

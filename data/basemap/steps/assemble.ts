import type { Feature, GeometryCollection, MultiLineString, MultiPolygon, Position } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import { areasOf } from "./areas.ts";
import type { Lakes } from "./lakes.ts";
import type { Ground } from "./land.ts";
import { collection, feature } from "./shaper.ts";

/** What the map is made of, smoothed, before arcs are shared. */
export interface Parts {
  readonly coarse: Ground;
  readonly fine: Ground;
  readonly lakes: Lakes;
  /** With the property `rank`. */
  readonly rivers: readonly Feature[];
  readonly oblasts: readonly Feature[];
  readonly states: readonly Feature[];
  readonly counties: readonly Feature[];
}

/** Steps of the coordinate grid along each axis: 71 m east to west at 45° north, 47 m north to south. */
const GRID = 400_000;

/**
 * One TopoJSON of all parts; what two objects have in common is stored once. Areas are
 * multipolygons, lines multilines; land has a feature for each `region`, rivers for each `rank`.
 */
export function assemble(parts: Parts): Topology {
  const { coarse, fine, lakes } = parts;
  return topology(
    {
      "coarse-land": land(coarse),
      "coarse-coast": coast(coarse),
      "coarse-borders": lines(coarse.borders),
      "coarse-lakes": areas(lakes.coarse),
      "fine-land": land(fine),
      "fine-coast": coast(fine),
      "fine-borders": lines(fine.borders),
      "fine-lakes": areas(lakes.fine),
      kakhovka: areas(lakes.kakhovka),
      rivers: collection(
        grouped(parts.rivers, "rank").map(([rank, reaches]) => feature(lines(reaches), { rank })),
      ),
      oblasts: lines(parts.oblasts),
      states: lines(parts.states),
      counties: lines(parts.counties),
    },
    GRID,
  );
}

const land = ({ land: pieces }: Ground) =>
  collection(
    grouped(pieces, "region").map(([region, group]) =>
      feature(areas(group), region === null ? {} : { region }),
    ),
  );

/** Features by a property, null where it is missing; groups in order of first appearance. */
function grouped(features: readonly Feature[], property: string): [unknown, Feature[]][] {
  const groups = new Map<unknown, Feature[]>();
  for (const each of features) {
    const key: unknown = each.properties?.[property] ?? null;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(each);
  }
  return [...groups];
}

const areas = (features: readonly Feature[]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: features.flatMap(({ geometry }) => {
    if (geometry.type === "MultiPolygon") return geometry.coordinates;
    return geometry.type === "Polygon" ? [geometry.coordinates] : [];
  }),
});

const lines = (features: readonly Feature[]): MultiLineString => ({
  type: "MultiLineString",
  coordinates: features.flatMap(({ geometry }) => {
    if (geometry.type === "MultiLineString") return geometry.coordinates;
    return geometry.type === "LineString" ? [geometry.coordinates] : [];
  }),
});

/** Where land meets the sea: outlines that only one piece has, without those along the map's own edge. */
function coast({ land: pieces }: Ground): MultiLineString {
  const polygons: GeometryCollection = {
    type: "GeometryCollection",
    geometries: areas(pieces).coordinates.map((coordinates) => ({ type: "Polygon", coordinates })),
  };
  const shared = topology({ polygons });
  const geometries = areasOf(shared, "polygons");
  const outline = mesh(shared, { type: "GeometryCollection", geometries }, (a, b) => a === b);
  return { type: "MultiLineString", coordinates: outline.coordinates.flatMap(withoutSeam) };
}

/** A line without its stretches along the edge of the world's map. */
function withoutSeam(line: readonly Position[]): Position[][] {
  const kept: Position[][] = [];
  let piece: Position[] = [];
  for (const [i, point] of line.entries()) {
    const before = line[i - 1];
    if (before !== undefined && onSeam(before) && onSeam(point)) {
      if (piece.length > 1) kept.push(piece);
      piece = [];
    }
    piece.push(point);
  }
  if (piece.length > 1) kept.push(piece);
  return kept;
}

/** Whether a point lies on the edge of the world's map, where areas are cut but no coast is. */
export const onSeam = ([x = 0, y = 0]: Position): boolean => Math.abs(x) > 179.99 || y < -84.9;

import type { MultiPolygon, Polygon, Topology } from "topojson-specification";

/** A polygon or multipolygon of a topology with its id and nothing else. */
export type Area = Polygon | MultiPolygon;

/** The areas in an object of a topology; throws when there is no such collection. */
export function areasOf(topology: Topology, object: string): Area[] {
  const found = topology.objects[object];
  if (found?.type !== "GeometryCollection") throw new Error(`The topology has no collection of ${object}.`);
  return found.geometries.flatMap((geometry): Area[] => {
    const id = String(geometry.id);
    if (geometry.type === "Polygon") return [{ type: "Polygon", id, arcs: geometry.arcs }];
    return geometry.type === "MultiPolygon" ? [{ type: "MultiPolygon", id, arcs: geometry.arcs }] : [];
  });
}

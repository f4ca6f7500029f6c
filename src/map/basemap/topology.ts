import type { GeometryObject, Topology } from "topojson-specification";

/** TopoJSON whose features may carry properties. */
type Shape = GeometryObject<Record<string, unknown>>;
export type BaseTopology = Topology<Record<string, Shape>>;

/** Whether a value has the outer form of TopoJSON. */
export function isTopology(value: unknown): value is BaseTopology {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "Topology" &&
    "arcs" in value &&
    Array.isArray(value.arcs) &&
    "objects" in value &&
    typeof value.objects === "object"
  );
}

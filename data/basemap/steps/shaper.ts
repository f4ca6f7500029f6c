import type { Feature, FeatureCollection, Geometry } from "geojson";
import mapshaper from "mapshaper";
import type { Box } from "./zones.ts";

/** Features by the name of their layer. */
export type Layers = Readonly<Record<string, readonly Feature[]>>;

/**
 * Runs mapshaper over layers that share one topology: what two of them have in common stays
 * common. The commands must end with layers under the names in `wanted`.
 * https://github.com/mbloch/mapshaper/wiki/Command-Reference
 */
export async function shaped(layers: Layers, commands: readonly string[], wanted: readonly string[]) {
  const names = Object.keys(layers);
  const input = Object.fromEntries(
    names.map((name) => [`${name}.json`, JSON.stringify(collection(layers[name] ?? []))]),
  );
  const outputs = await mapshaper.applyCommands(
    [
      `-i ${names.map((name) => `${name}.json`).join(" ")} combine-files`,
      ...commands,
      `-o target=${wanted.join(",")} format=geojson precision=0.000001`,
    ].join(" "),
    input,
  );
  return Object.fromEntries(wanted.map((name) => [name, read(outputs[`${name}.json`])]));
}

/** The features of an output; those that nothing is left of have no geometry and are dropped. */
function read(file: Uint8Array | string | undefined): Feature[] {
  if (file === undefined) return [];
  const parsed: FeatureCollection<Geometry | null> | { type: "GeometryCollection"; geometries: Geometry[] } =
    JSON.parse(Buffer.from(file).toString("utf8"));
  if (parsed.type === "GeometryCollection") return parsed.geometries.map((geometry) => feature(geometry));
  return parsed.features.flatMap(({ geometry, properties }) =>
    geometry === null ? [] : [feature(geometry, properties ?? {})],
  );
}

export const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

/** A feature of one geometry. */
export const feature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({
  type: "Feature",
  properties,
  geometry,
});

/** A box as a polygon. */
export const boxOf = ([west, south, east, north]: Box): Feature =>
  feature({
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  });

import type { GeometryObject, Topology } from "topojson-specification";

/** TopoJSON whose features may carry properties. */
export type Shape = GeometryObject<Record<string, unknown>>;
export type BaseTopology = Topology<Record<string, Shape>>;

/** The files of the bundled basemap, served beside the page. */
export const BASEMAP_FILES = ["world", "blacksea", "florida", "places"] as const;
export type BasemapFile = (typeof BASEMAP_FILES)[number];

/** Fetches one basemap file; throws an error that names the file and what went wrong. */
export async function loadBasemap(name: BasemapFile): Promise<unknown> {
  const file = `basemap/${name}.json`;
  const response = await fetch(new URL(`./${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file} answered ${response.status} ${response.statusText}`.trim());
  const value: unknown = await response.json();
  await whenIdle();
  return value;
}

/** How long the basemap may wait for a quiet moment, in milliseconds. */
const PATIENCE = 600;

/** Waits until the events are drawn: making tiles of the basemap would hold them up. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, 0);
  });

/** Fetches a basemap file that must be TopoJSON. */
export async function loadTopology(name: Exclude<BasemapFile, "places">): Promise<BaseTopology> {
  const value = await loadBasemap(name);
  if (!isTopology(value)) throw new Error(`basemap/${name}.json is not TopoJSON`);
  return value;
}

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

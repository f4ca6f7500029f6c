import type { Feature, MultiLineString } from "geojson";
import { mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import { areasOf } from "./areas.ts";
import type { Row } from "./gpkg.ts";
import { feature, shaped } from "./shaper.ts";
import { ZONES } from "./zones.ts";

/** FIPS code of Florida, with which the ids of its counties start. */
const FLORIDA = "12";

/** Lines between Ukraine's oblasts, the one at Perekop among them: an administrative line, no border. */
export async function oblasts(provinces: readonly Row[]): Promise<Feature[]> {
  const ukrainian = provinces.filter(
    ({ country, name }) => country === "UKR" || isCrimean({ country, name }),
  );
  const { lines = [] } = await shaped(
    { provinces: ukrainian.map(({ geometry }) => feature(geometry)) },
    [
      "-innerlines target=provinces + name=lines",
      "-dissolve target=lines",
      `-simplify target=lines interval=${ZONES.blacksea.border} weighted`,
    ],
    ["lines"],
  );
  return lines;
}

/** Natural Earth has Crimea and Sevastopol among Russia's provinces. */
export const isCrimean = ({ country, name }: Pick<Row, "country" | "name">): boolean =>
  country === "RUS" && (name === "Crimea" || name === "Sevastopol");

/** Lines between the states of the US. */
export const states = (topology: Topology): Promise<Feature[]> =>
  smoothed(
    inner(topology, "states", () => true),
    ZONES.around.border,
  );

/** Lines between the counties of Florida. */
export const counties = (topology: Topology): Promise<Feature[]> =>
  smoothed(
    inner(topology, "counties", (id) => id.startsWith(FLORIDA)),
    ZONES.florida.border,
  );

/** The arcs that two of the wanted areas share. */
function inner(topology: Topology, object: string, wanted: (id: string) => boolean): MultiLineString {
  const geometries = areasOf(topology, object).filter(({ id }) => wanted(String(id)));
  return mesh(topology, { type: "GeometryCollection", geometries }, (a, b) => a !== b);
}

async function smoothed(line: MultiLineString, interval: number): Promise<Feature[]> {
  const { lines = [] } = await shaped(
    { lines: [feature(line)] },
    [`-simplify interval=${interval} weighted`],
    ["lines"],
  );
  return lines;
}

import type { Topology } from "topojson-specification";
import { airfields } from "./airfields.ts";
import type { AreaRow } from "./areas.ts";
import { type CityRow, cities } from "./cities.ts";
import { countryNames } from "./countries.ts";
import { PORTS, type SymbolRow } from "./ports.ts";
import { REGIONS } from "./regions.ts";
import { WATERS } from "./waters.ts";

/** `names.json`; each list has the most important first. */
export interface Names {
  readonly cities: readonly CityRow[];
  readonly ports: readonly SymbolRow[];
  readonly airfields: readonly SymbolRow[];
  readonly waters: readonly AreaRow[];
  readonly countries: readonly AreaRow[];
  readonly regions: readonly AreaRow[];
}

/** All names of the map. `countries` is world-atlas at 1:50 million. */
export const names = async (countries: Topology): Promise<Names> => ({
  cities: cities(),
  ports: PORTS,
  airfields: airfields(),
  waters: WATERS,
  countries: await countryNames(countries),
  regions: REGIONS,
});

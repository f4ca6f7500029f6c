import type { Feature } from "geojson";
import { feature as geojson } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { feature, shaped } from "../steps/shaper.ts";
import { type AreaRow, area } from "./areas.ts";

/** Where names stand around the theatres and where an algorithm reads badly: longitude, latitude, width. */
const BY_HAND: Readonly<Record<string, readonly [lon: number, lat: number, wide: number]>> = {
  Ukraine: [31.9, 49.05, 14],
  Russia: [97, 61, 70],
  Belarus: [28, 53.4, 8],
  Moldova: [28.45, 47.35, 3],
  Romania: [25.2, 45.85, 7],
  Bulgaria: [25.2, 42.75, 5],
  Türkiye: [34.6, 39.1, 14],
  Poland: [19.4, 52.1, 8],
  Georgia: [43.6, 42.1, 4.5],
  "United States": [-98.5, 39.4, 40],
  Canada: [-106, 57.5, 50],
  France: [2.4, 46.7, 8],
  Germany: [10.2, 51, 7],
  Cuba: [-78.4, 21.6, 5],
  Norway: [8.8, 61.3, 6],
  Sweden: [15.2, 62.3, 6],
  Finland: [26.5, 63.2, 8],
  Kazakhstan: [67, 48.3, 30],
  "United Kingdom": [-1.6, 52.7, 6],
  Italy: [12.6, 42.9, 4.5],
  Greece: [22, 39.4, 3.5],
  Croatia: [16.4, 45.5, 3.4],
  Chile: [-70.8, -30.5, 5],
  Vietnam: [106, 20.5, 5],
  Malaysia: [102.2, 4.2, 4.5],
  Indonesia: [113.5, -1, 12],
  Japan: [138, 36.3, 6],
  Somalia: [45.5, 3.2, 6],
  Israel: [34.9, 31, 2],
  "New Zealand": [170.7, -44, 8],
  Fiji: [178, -17.8, 4],
  Hungary: [19.4, 47, 5],
  Netherlands: [5.6, 52.3, 3],
};

/** More names of one country, for frames in which its first one is far away. */
const ALSO: readonly AreaRow[] = [
  area("Russia", 43.5, 55.6, 14, { minZoom: 4.5 }),
  area("Russia", 39.4, 51.3, 7, { minZoom: 6 }),
  area("Russia", 40.4, 45.6, 5, { minZoom: 6.5 }),
  area("Ukraine", 33.1, 47.35, 6, { minZoom: 7 }),
  area("Ukraine", 30.1, 50.05, 6, { minZoom: 7.5 }),
  area("Romania", 28.35, 44.5, 1.2, { minZoom: 8 }),
  area("Romania", 28.75, 44.85, 0.6, { minZoom: 9.5 }),
  area("Ukraine", 29.3, 45.85, 1.2, { minZoom: 8 }),
  area("Moldova", 28.75, 46.3, 0.9, { minZoom: 8 }),
  area("Russia", 37.6, 45.05, 1.2, { minZoom: 8 }),
  area("Türkiye", 29.6, 40.85, 1.2, { minZoom: 8 }),
  area("Bulgaria", 27.3, 43, 1.2, { minZoom: 8 }),
  area("United States", -81.3, 27.6, 2.4, { minZoom: 6.5 }),
  area("United States", -83.5, 33.2, 9, { minZoom: 5 }),
];

/** Names of the data that want another form. */
const RENAMED: Readonly<Record<string, string>> = {
  "United States of America": "United States",
  Turkey: "Türkiye",
  "Falkland Is.": "Falkland Islands",
  "S. Geo. and the Is.": "South Georgia",
  Macedonia: "North Macedonia",
  "Dem. Rep. Congo": "DR Congo",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Dominican Rep.": "Dominican Republic",
  "Central African Rep.": "Central African Republic",
  "S. Sudan": "South Sudan",
  "Eq. Guinea": "Equatorial Guinea",
  "W. Sahara": "Western Sahara",
  "Solomon Is.": "Solomon Islands",
  eSwatini: "Eswatini",
  "Côte d'Ivoire": "Côte d’Ivoire",
};

/** Parts of the de facto data that the map does not name as countries, and what is named otherwise. */
const NOT_NAMED = new Set([
  "Somaliland",
  "N. Cyprus",
  "Siachen Glacier",
  "Antarctica",
  "Fr. S. Antarctic Lands",
]);
/** Square kilometres: smaller countries are named by their capitals only. */
const SMALLEST = 1_500;

/**
 * Names of countries, the largest first: by hand, else at the point of the largest part that is
 * farthest from its border.
 */
export async function countryNames(topology: Topology): Promise<AreaRow[]> {
  const countries = topology.objects["countries"] as GeometryCollection<{ name: string }> | undefined;
  if (countries === undefined) throw new Error("The topology has no countries.");
  const named = geojson(topology, countries).features.flatMap(({ geometry, properties }) =>
    NOT_NAMED.has(properties.name) ? [] : [feature(geometry, { name: properties.name })],
  );
  const { countries: points = [] } = await shaped(
    { countries: named },
    [
      "-explode",
      "-each km2=this.area/1e6,wide=this.bounds[2]-this.bounds[0]",
      "-sort km2 descending",
      "-uniq name",
      `-filter km2>=${SMALLEST}`,
      "-points inner",
    ],
    ["countries"],
  );
  return [...points.flatMap(row), ...ALSO];
}

function row({ geometry, properties }: Feature): AreaRow[] {
  if (geometry.type !== "Point") return [];
  const given = String(properties?.["name"]);
  const name = RENAMED[given] ?? given;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const [x, y, wide] = BY_HAND[name] ?? [rounded(lon), rounded(lat), rounded(Number(properties?.["wide"]))];
  return [area(name, x, y, wide)];
}

const rounded = (degrees: number): number => Math.round(degrees * 10) / 10;

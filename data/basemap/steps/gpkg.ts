import { readFileSync } from "node:fs";
import type { MultiPolygon } from "geojson";
import initSqlJs from "sql.js";
import { Geometry } from "wkx";

/** A row of a GeoPackage layer. */
export interface Row {
  readonly name: string;
  readonly country: string;
  readonly geometry: MultiPolygon;
}

/** The provinces of Natural Earth 1:10 million, in the order of the file; the country is an ISO alpha-3 code. */
export const provinces = (file: string): Promise<Row[]> =>
  rows(file, "SELECT name, adm0_a3, geom FROM states_provinces ORDER BY fid");

/** The countries of Natural Earth 1:10 million, not split at the antimeridian any more than the file is. */
export const countries = (file: string): Promise<Row[]> =>
  rows(file, "SELECT NAME, ISO_A3, geom FROM countries ORDER BY fid");

async function rows(file: string, query: string): Promise<Row[]> {
  const { Database } = await initSqlJs();
  const database = new Database(readFileSync(file));
  try {
    const values = database.exec(query)[0]?.values ?? [];
    return values.map(([name, country, blob]) => {
      if (!(blob instanceof Uint8Array)) throw new Error(`${file}: ${name} has no geometry.`);
      return { name: String(name), country: String(country), geometry: multiPolygon(blob) };
    });
  } finally {
    database.close();
  }
}

/** Bytes of a bounding box for each code of the header (OGC 12-128r18, 2.1.3). */
const ENVELOPE = [0, 32, 48, 48, 64];

/** A geometry in GeoPackage's binary form: a header of eight bytes, a bounding box, then WKB. */
function multiPolygon(blob: Uint8Array): MultiPolygon {
  const code = ((blob[3] ?? 0) >> 1) & 7;
  const wkb = Buffer.from(blob.subarray(8 + (ENVELOPE[code] ?? 0)));
  const geometry: unknown = Geometry.parse(wkb).toGeoJSON();
  if (!isMultiPolygon(geometry)) throw new Error("Expected a multipolygon.");
  return geometry;
}

const isMultiPolygon = (value: unknown): value is MultiPolygon =>
  typeof value === "object" && value !== null && "type" in value && value.type === "MultiPolygon";

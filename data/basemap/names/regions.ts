import { type AreaRow, area } from "./areas.ts";

const OCCUPIED = "occupied since 2014";

/** Crimea again, so that a close frame anywhere on it says so. */
const crimea = (minZoom: number, ...spots: readonly (readonly [number, number])[]): AreaRow[] =>
  spots.map((spot) => ({ name: "Crimea", note: OCCUPIED, wide: 1, spots: [spot], minZoom }));

/** Parts of countries with what a reader must know of them, the most important first; then landscapes and islands. */
export const REGIONS: readonly AreaRow[] = [
  {
    name: "Crimea",
    note: OCCUPIED,
    wide: 5,
    bounds: [32.48, 44.38, 36.65, 46.22],
    spots: [
      [34.25, 45.32],
      [34.3, 45.6],
      [33.75, 45.55],
      [34.75, 45.12],
      [33.3, 45.35],
      [35.75, 45.22],
      [34.2, 45.75],
      [34.1, 44.85],
    ],
  },
  ...crimea(8.5, [35.85, 45.24], [33, 45.46]),
  ...crimea(9, [34.35, 45.82], [33.75, 44.62]),
  ...crimea(9.5, [33.8, 46.04], [33.65, 45.72], [34.9, 45.5], [33.5, 45.28], [34.35, 44.72], [34.95, 44.98]),
  area("Danube Delta", 29.2, 45.1, 1.2, { minZoom: 7.5 }),
  area("Zmiinyi Island", 30.205, 45.28, 0.6, { minZoom: 8 }),
  area("Kinburn Spit", 31.65, 46.535, 0.5, { minZoom: 9 }),
  area("Everglades", -80.8, 25.8, 1, { minZoom: 8 }),
  area("Florida Keys", -81.1, 24.66, 1.2, { minZoom: 7.5 }),
];

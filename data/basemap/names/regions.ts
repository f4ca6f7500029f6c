import type { AreaRow } from "./areas.ts";

/** Parts of countries that are named, with what a reader must know of them. */
export const REGIONS: readonly AreaRow[] = [
  {
    name: "Crimea",
    note: "occupied since 2014",
    wide: 4.1,
    spots: [
      [34.25, 45.32],
      [33.75, 45.55],
      [34.75, 45.12],
      [33.3, 45.35],
      [35.75, 45.22],
      [34.2, 45.75],
      [34.1, 44.85],
    ],
  },
];

import type { Feature, Position } from "geojson";
import { feature, shaped } from "./shaper.ts";

/** Between Tuzla Island and Taman, and between the Kerch peninsula and the Chushka Spit. */
const KERCH_STRAIT: Position[] = [
  [36.58, 45.1],
  [36.6, 45.2],
  [36.605, 45.25],
  [36.612, 45.3],
  [36.65, 45.35],
  [36.66, 45.39],
  [36.7, 45.47],
];

/**
 * Ukraine's and Crimea's seaward sides, drawn by hand through the water: coasts come from a finer
 * source than borders, and everything on this side of the line is of the region. On land the
 * lines keep well inside, so that the border itself is always the source's.
 */
const UKRAINE_WATERS: Position[] = [
  // Along the Bystre mouth of the Danube, around Zmiinyi Island and Crimea, through the Kerch Strait.
  [29.7, 45.219],
  [29.8, 45.2],
  [30, 45.1],
  [31, 44.8],
  [33.6, 44.1],
  [36.5, 44.6],
  ...KERCH_STRAIT,
  [36.9, 46],
  [37.5, 46.6],
  [38.05, 46.9],
  [38.19, 47.08],
  // Back over land.
  [37.6, 47.25],
  [36.8, 46.95],
  [35.6, 46.9],
  [35.3, 47.9],
  [32, 48],
  [31, 47.6],
  [30.4, 46.7],
  [30, 46.1],
  [29.5, 45.62],
  [29.54, 45.46],
  [29.68, 45.38],
];

const CRIMEA_WATERS: Position[] = [
  // From Perekop out through Karkinit Bay, around the peninsula, through the Kerch Strait.
  [33.64, 46.13],
  [33.55, 46.085],
  [33.3, 45.97],
  [32.4, 45.82],
  [31.9, 45.4],
  [33.2, 44.2],
  [36.5, 44.6],
  ...KERCH_STRAIT,
  [35.6, 45.65],
  [35.15, 45.735],
  [35.0015, 45.7285],
  // Back over land.
  [34.95, 45.6],
  [34.6, 45.7],
  [34, 45.9],
];

const polygon = (ring: Position[]): Feature =>
  feature({ type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] });

/** A region with its waters: what a coast of any detail is to be cut with. */
const withWaters = async (land: readonly Feature[], waters: Position[]): Promise<Feature[]> => {
  const { land: whole = [] } = await shaped(
    { land, waters: [polygon(waters)] },
    ["-merge-layers target=land,waters force name=land", "-dissolve2 target=land"],
    ["land"],
  );
  return whole;
};

export const ukraineRegion = (land: readonly Feature[]): Promise<Feature[]> =>
  withWaters(land, UKRAINE_WATERS);
export const crimeaRegion = (land: readonly Feature[]): Promise<Feature[]> => withWaters(land, CRIMEA_WATERS);

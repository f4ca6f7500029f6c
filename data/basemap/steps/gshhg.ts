import type { Position } from "geojson";
import { Dataset, File as Hdf5, ready } from "h5wasm/node";
import { degrees, joined, type Line, STEPS } from "./joinLines.ts";

/**
 * Reads the binned netCDF files of GSHHG and WDBII. The world is cut into bins of one degree;
 * a segment is the stretch of a line within one bin, its points 16-bit fractions of the bin.
 * The format is documented by GMT's own reader, `gmt_shore.c`, and in the package's README.
 */

interface Bins {
  readonly columns: number;
  readonly firstSegment: ArrayLike<number>;
  readonly segments: ArrayLike<number>;
  readonly firstPoint: ArrayLike<number>;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** A closed shoreline; its first point is repeated at the end. Longitudes run on past ±180. */
export interface Ring {
  /** 1 land, 2 lake, 3 island in a lake, 4 pond on it, 5 Antarctic ice, 6 Antarctic ground. */
  readonly level: number;
  /** Square kilometres, as the source gives it. */
  readonly area: number;
  readonly points: readonly Position[];
}

/** All closed shorelines of the file, joined across bins. */
export async function shorelines(file: string): Promise<Ring[]> {
  await ready;
  const netcdf = new Hdf5(file, "r");
  try {
    const bins = binsOf(netcdf);
    const packed = numbers(netcdf, "Embedded_npts_levels_exit_entry_for_a_segment");
    const polygon = numbers(netcdf, "Id_of_GSHHS_ID");
    const areas = numbers(netcdf, "The_km_squared_area_of_polygons");
    const pieces = new Map<number, { level: number; lines: Line[] }>();
    eachSegment(bins, (segment, bin) => {
      const info = packed[segment] ?? 0;
      const id = polygon[segment] ?? 0;
      const known = pieces.get(id) ?? { level: (info >> 6) & 7, lines: [] };
      pieces.set(id, known);
      known.lines.push(line(bins, bin, bins.firstPoint[segment] ?? 0, info >> 9));
    });
    return [...pieces].flatMap(([id, { level, lines }]) =>
      joined(lines).map((points) => ({ level, area: areas[id] ?? 0, points })),
    );
  } finally {
    netcdf.close();
  }
}

/** A stretch of river in one bin; level 0 is a river drawn with two banks, 1 the most important line. */
export interface Reach {
  readonly level: number;
  readonly points: readonly Position[];
}

/** All river lines of the file, in the pieces that it has. */
export async function rivers(file: string): Promise<Reach[]> {
  await ready;
  const netcdf = new Hdf5(file, "r");
  try {
    const bins = binsOf(netcdf);
    const levels = numbers(netcdf, "Hierarchial_level_of_a_segment");
    const counts = numbers(netcdf, "N_points_for_a_segment");
    const reaches: Reach[] = [];
    eachSegment(bins, (segment, bin) => {
      const cut = line(bins, bin, bins.firstPoint[segment] ?? 0, counts[segment] ?? 0);
      reaches.push({ level: levels[segment] ?? 0, points: degrees(cut) });
    });
    return reaches;
  } finally {
    netcdf.close();
  }
}

function line({ columns, x, y }: Bins, bin: number, first: number, count: number): Line {
  const west = (bin % columns) * STEPS;
  const south = (179 - Math.floor(bin / columns)) * STEPS;
  return Array.from({ length: count }, (_, i) => [
    west + ((x[first + i] ?? 0) & 0xffff),
    south + ((y[first + i] ?? 0) & 0xffff),
  ]);
}

function eachSegment({ firstSegment, segments }: Bins, visit: (segment: number, bin: number) => void): void {
  for (let bin = 0; bin < segments.length; bin++) {
    const first = firstSegment[bin] ?? 0;
    for (let i = 0; i < (segments[bin] ?? 0); i++) visit(first + i, bin);
  }
}

function binsOf(netcdf: Hdf5): Bins {
  const [minutes = 0] = Array.from(numbers(netcdf, "Bin_size_in_minutes"));
  const [columns = 0] = Array.from(numbers(netcdf, "N_bins_in_360_longitude_range"));
  if (minutes !== 60 || columns !== 360) {
    throw new Error(`Expected bins of one degree, found ${minutes} minutes in ${columns} columns.`);
  }
  return {
    columns,
    firstSegment: numbers(netcdf, "Id_of_first_segment_in_a_bin"),
    segments: numbers(netcdf, "N_segments_in_a_bin"),
    firstPoint: numbers(netcdf, "Id_of_first_point_in_a_segment"),
    x: numbers(netcdf, "Relative_longitude_from_SW_corner_of_bin"),
    y: numbers(netcdf, "Relative_latitude_from_SW_corner_of_bin"),
  };
}

function numbers(netcdf: Hdf5, name: string): ArrayLike<number> {
  const found = netcdf.get(name);
  const value = found instanceof Dataset ? found.value : null;
  if (value instanceof Int8Array || value instanceof Int16Array || value instanceof Int32Array) return value;
  if (value instanceof Float64Array) return value;
  throw new Error(`The netCDF file has no numbers called ${name}.`);
}

/** A name for an area, standing at one of its spots. */
export interface AreaRow {
  readonly name: string;
  /** How wide the text may be, in degrees of longitude. */
  readonly wide: number;
  /** `[longitude, latitude]` of the middle of the text, the best first. */
  readonly spots: readonly (readonly [number, number])[];
  readonly minZoom?: number;
  readonly maxZoom?: number;
  /** A second line. */
  readonly note?: string;
  /** `[west, south, east, north]` of what is named, in degrees: a name that must not be lost stays on it or right beside it. */
  readonly bounds?: readonly [number, number, number, number];
}

/** An area with one spot. */
export const area = (
  name: string,
  lon: number,
  lat: number,
  wide: number,
  zooms: Pick<AreaRow, "minZoom" | "maxZoom"> = {},
): AreaRow => ({ name, wide, spots: [[lon, lat]], ...zooms });

/** `[west, south, east, north]` in degrees. */
export type Box = readonly [number, number, number, number];

/** How much is kept in a part of the world. */
export interface Zone {
  /** They touch and do not overlap. */
  readonly boxes: readonly Box[];
  /** Metres: what is narrower is smoothed away. */
  readonly coast: number;
  readonly shore: number;
  readonly border: number;
  readonly river: number;
  /** Least important rank of river, of WDBII, that is kept. */
  readonly rank: number;
  /** Square kilometres: smaller islands and lakes are left out. */
  readonly island: number;
  readonly lake: number;
}

/**
 * Detail falls off in zones that are cut out of one coverage, so that a coast runs on across
 * their edges. An island belongs to the finest zone that it touches.
 */
export const ZONES = {
  /** The Black Sea with its straits, and Ukraine. */
  blacksea: {
    boxes: [
      [22, 43.2, 42.5, 52.8],
      [25.6, 39.9, 42.5, 43.2],
    ],
    coast: 120,
    shore: 200,
    border: 250,
    river: 400,
    rank: 2,
    island: 0.03,
    lake: 4,
  },
  /** The south of Florida. */
  florida: {
    boxes: [[-83.2, 24.2, -78, 28.2]],
    coast: 300,
    shore: 300,
    border: 400,
    river: 400,
    rank: 2,
    island: 0.8,
    lake: 1.5,
  },
  around: {
    boxes: [
      [-12, 29, 56, 64],
      [-92, 17, -66, 46],
      // Harbours of the world that a coarser coast would leave at sea.
      [-125.5, 36.5, -121, 50],
      [-24.6, 63.2, -13.2, 66.7],
      [47.5, 22.5, 57.5, 29],
      [103, 0.8, 104.6, 2],
      [113, 21.7, 115, 23],
      [131, 42.5, 133, 43.8],
      [17.8, -34.6, 19.2, -33],
      [174, -41.8, 175.5, -40.8],
    ],
    coast: 4_000,
    shore: 5_000,
    border: 5_000,
    river: 4_000,
    rank: 1,
    island: 120,
    lake: 150,
  },
  far: {
    boxes: [[-180, -85, 180, 85]],
    coast: 12_000,
    shore: 11_000,
    border: 12_000,
    river: 12_000,
    rank: 1,
    island: 700,
    lake: 2_500,
  },
} as const satisfies Record<string, Zone>;

export type ZoneName = keyof typeof ZONES;
/** Finest first. */
export const ZONE_NAMES: readonly ZoneName[] = ["blacksea", "florida", "around", "far"];

/** Whether a point lies in a box, its edge included. */
export const inBox = (x: number, y: number, [west, south, east, north]: Box): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** The finest zone that has a point; longitudes may run on past ±180. */
export function zoneAt(x: number, y: number): ZoneName {
  const turned = ((((x + 180) % 360) + 360) % 360) - 180;
  return ZONE_NAMES.find((name) => ZONES[name].boxes.some((box) => inBox(turned, y, box))) ?? "far";
}

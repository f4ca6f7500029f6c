/** A point in world pixels: Web Mercator (EPSG:3857) with 256 px tiles, origin at the north-west. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels, edges included. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export const TILE = 256;
/** Where Web Mercator's square ends, in degrees. */
export const MAX_LATITUDE = 85.0511287798;
/** Length of the equator on the map's sphere, in metres (WGS 84 semi-major axis). */
const EQUATOR_METRES = 2 * Math.PI * 6_378_137;

/** Edge of the whole world in pixels at a zoom level, which may be fractional. */
export const worldSize = (zoom: number): number => TILE * 2 ** zoom;

/** World pixel of a position in degrees. Latitudes past the map's edge are moved to it. */
export function project(lat: number, lon: number, zoom: number): Pixel {
  const size = worldSize(zoom);
  const sin = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return {
    x: size * (lon / 360 + 0.5),
    y: size * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)),
  };
}

/** Position in degrees of a world pixel: the inverse of `project`. */
export function unproject(
  x: number,
  y: number,
  zoom: number,
): { readonly lat: number; readonly lon: number } {
  const size = worldSize(zoom);
  const lat = Math.atan(Math.sinh(2 * Math.PI * (0.5 - y / size))) * (180 / Math.PI);
  return { lat, lon: (x / size - 0.5) * 360 };
}

/** Ground length of a pixel at a latitude, in metres. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);

/** The longitude, moved by whole turns, that is nearest to another one. */
export const nearestLongitude = (lon: number, to: number): number => lon + 360 * Math.round((to - lon) / 360);

/** The longitude within [-180, 180). */
export const wrapLongitude = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** Whether two boxes share more than an edge. */
export const collides = (a: Box, b: Box): boolean =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

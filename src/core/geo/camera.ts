import type { Bounds } from "../story/model";
import { nearestLongitude, project, unproject, wrapLongitude } from "./mercator";

/** Where a map looks: centre in degrees and zoom level. */
export interface Look {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** Two looks closer than this, in pixels and in zoom levels, are one: rounding, not movement. */
const PIXELS = 2;
const LEVELS = 0.02;

/** Whether two looks show the same, but for rounding and whole turns of longitude. */
export function sameLook(a: Look, b: Look): boolean {
  if (Math.abs(a.zoom - b.zoom) > LEVELS) return false;
  const p = project(a.lat, a.lon, a.zoom);
  const q = project(b.lat, nearestLongitude(b.lon, a.lon), a.zoom);
  return Math.abs(p.x - q.x) <= PIXELS && Math.abs(p.y - q.y) <= PIXELS;
}

/**
 * What to tell the others when a map comes to rest: null when it is where it was sent
 * (the echo of a command), else its new look, ready for an address.
 * @param sent where the view asked the map to go; null when it never did.
 */
export function report(sent: Look | null, now: Look): Look | null {
  if (sent !== null && sameLook(sent, now)) return null;
  return {
    lat: round(now.lat, 4),
    lon: round(wrapLongitude(now.lon), 4),
    zoom: round(now.zoom, 2),
  };
}

/** What a map can do, and the room that its controls take. Pixels and zoom levels. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Zoom levels are multiples of this. */
  readonly snap: number;
}

/** The closest look that shows the whole bounds between the controls. */
export function fit(bounds: Bounds, { width, height, padding, minZoom, maxZoom, snap }: Fit): Look {
  const [nw, se] = [project(bounds.north, bounds.west, 0), project(bounds.south, bounds.east, 0)];
  const free = { x: width - padding.left - padding.right, y: height - padding.top - padding.bottom };
  const scale = Math.min(Math.max(1, free.x) / (se.x - nw.x), Math.max(1, free.y) / (se.y - nw.y));
  const exact = Number.isFinite(scale) && scale > 0 ? Math.log2(scale) : maxZoom;
  const zoom = Math.max(minZoom, Math.min(maxZoom, Math.floor(exact / snap + 1e-9) * snap));
  const shift = 2 ** -zoom / 2;
  return {
    ...unproject(
      (nw.x + se.x) / 2 + (padding.right - padding.left) * shift,
      (nw.y + se.y) / 2 + (padding.bottom - padding.top) * shift,
      0,
    ),
    zoom,
  };
}

/** Whether bounds that a map shows differ from those of a filter by more than rounding. */
export function sameBounds(a: Bounds, b: Bounds): boolean {
  const slack = Math.max((a.east - a.west) / 500, 0.0002);
  return (["west", "south", "east", "north"] as const).every((edge) => Math.abs(a[edge] - b[edge]) <= slack);
}

/** Bounds moved by whole turns so that their middle lies within ±180°, rounded to 11 m. */
export function tidyBounds({ west, south, east, north }: Bounds): Bounds {
  const middle = (west + east) / 2;
  const shift = wrapLongitude(middle) - middle;
  return {
    west: round(west + shift, 4),
    south: round(Math.max(-90, south), 4),
    east: round(east + shift, 4),
    north: round(Math.min(90, north), 4),
  };
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

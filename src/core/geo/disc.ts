import type { MultiPolygon, Polygon } from "geojson";
import { EARTH_KM, type Position } from "./greatCircle";

/** Corners of a disc's outline: a polygon of so many is within 0.2 % of the circle. */
const CORNERS = 48;
const RADIANS = Math.PI / 180;
const NEAR_POLE = 89.9999;

type Point = readonly [lon: number, lat: number];
type Ring = readonly Point[];

/**
 * All within a distance of a position, as a GeoJSON geometry: rings run counterclockwise and are
 * closed (RFC 7946, 3.1.6), and what crosses ±180° is cut there (3.1.9). A disc that holds a pole
 * reaches to the edge of the map.
 * @param km radius on the mean sphere; at most a quarter of the way round.
 */
export function discOf(centre: Position, km: number): Polygon | MultiPolygon {
  const ring = outline(centre, km);
  const turn = Math.round(((ring.at(-1)?.[0] ?? 0) - (ring[0]?.[0] ?? 0)) / 360);
  const whole = turn === 0 ? ring : aroundPole(ring, turn);
  const parts = [-720, -360, 0, 360, 720].flatMap((shift) => {
    const part = closed(between(whole, shift));
    return part.length < 4 ? [] : [[part]];
  });
  const [first] = parts;
  return parts.length === 1 && first !== undefined
    ? { type: "Polygon", coordinates: first }
    : { type: "MultiPolygon", coordinates: parts };
}

/** The circle counterclockwise, its longitudes unwrapped; the last corner is the first one again. */
function outline({ lat, lon }: Position, km: number): Point[] {
  // Exactly at a pole no longitude is that of the centre.
  const [angle, phi] = [km / EARTH_KM, Math.max(-NEAR_POLE, Math.min(NEAR_POLE, lat)) * RADIANS];
  const ring: Point[] = [];
  let before = lon;
  for (let i = 0; i <= CORNERS; i++) {
    const bearing = -2 * Math.PI * (i / CORNERS);
    const sin = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const y = Math.sin(bearing) * Math.sin(angle) * Math.cos(phi);
    const x = lon + Math.atan2(y, Math.cos(angle) - Math.sin(phi) * sin) / RADIANS;
    before = x + 360 * Math.round((before - x) / 360);
    ring.push([before, Math.asin(Math.max(-1, Math.min(1, sin))) / RADIANS]);
  }
  return ring;
}

/** A ring that went once round the world becomes the area between it and its pole. */
function aroundPole(ring: Ring, turn: number): Point[] {
  const pole = turn > 0 ? 90 : -90;
  const [from, to] = [ring[0]?.[0] ?? 0, ring.at(-1)?.[0] ?? 0];
  return [...ring, [to, pole], [from, pole]];
}

/** What of a ring lies between -180° and 180° after a shift (Sutherland and Hodgman 1974). */
function between(ring: Ring, shift: number): Point[] {
  const moved = ring.map(([lon, lat]): Point => [lon + shift, lat]);
  return clip(clip(moved, -180, 1), 180, -1);
}

function clip(ring: Ring, edge: number, sign: 1 | -1): Point[] {
  return ring.flatMap((point, i): Point[] => {
    const before = ring[(i + ring.length - 1) % ring.length] ?? point;
    const [now, then] = [sign * (point[0] - edge) >= 0, sign * (before[0] - edge) >= 0];
    const share = (edge - before[0]) / (point[0] - before[0]);
    const cut: Point = [edge, before[1] + share * (point[1] - before[1])];
    if (now) return then ? [point] : [cut, point];
    return then ? [cut] : [];
  });
}

/** To a tenth of a metre, without corners that fall together, and with the first one again at the end. */
function closed(ring: Ring): [number, number][] {
  const corners = ring.map(([lon, lat]): [number, number] => [rounded(lon), rounded(lat)]);
  const apart = corners.filter(([lon, lat], i) => {
    const [x, y] = corners[(i + corners.length - 1) % corners.length] ?? [];
    return lon !== x || lat !== y;
  });
  const [first] = apart;
  return first === undefined ? [] : [...apart, first];
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

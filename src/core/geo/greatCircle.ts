/** A position in degrees WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth in kilometres (IUGG R1). */
export const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

type Vector = readonly [number, number, number];

const toVector = ({ lat, lon }: Position): Vector => {
  const cos = Math.cos(lat * RADIANS);
  return [cos * Math.cos(lon * RADIANS), cos * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
};

/** Central angle in radians, stable for near and for opposite points (atan2 of |a×b| and a·b). */
function angle(a: Vector, b: Vector): number {
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

/** Great-circle distance on the mean sphere, in kilometres; at most 0.6 % off the ellipsoid. */
export const distanceKm = (from: Position, to: Position): number =>
  EARTH_KM * angle(toVector(from), toVector(to));

/**
 * The shortest way from one position to another as a line of points, by spherical linear
 * interpolation (Shoemake 1985). Longitudes are unwrapped: they run past ±180° rather than
 * jump, so that the line can be drawn in one stroke. Between opposite points, where every
 * way is shortest, it goes over the north pole.
 * @param stepKm most kilometres between two points; 100 by default.
 */
export function greatCircle(from: Position, to: Position, stepKm = 100): Position[] {
  const [a, b] = [toVector(from), toVector(to)];
  const whole = angle(a, b);
  if (whole < 1e-9) return [from, to];
  if (Math.PI - whole < 1e-6) {
    const pole = { lat: 90, lon: from.lon };
    const last = { lat: to.lat, lon: unwrap(to.lon, from.lon) };
    return [from, pole, { lat: 90, lon: last.lon }, last];
  }
  const steps = Math.max(1, Math.ceil((whole * EARTH_KM) / stepKm));
  const points: Position[] = [from];
  let before = from.lon;
  for (let i = 1; i <= steps; i++) {
    const point = i === steps ? to : slerp(a, b, whole, i / steps);
    before = unwrap(point.lon, before);
    points.push({ lat: point.lat, lon: before });
  }
  return points;
}

function slerp(a: Vector, b: Vector, whole: number, t: number): Position {
  const p = Math.sin((1 - t) * whole) / Math.sin(whole);
  const q = Math.sin(t * whole) / Math.sin(whole);
  const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS };
}

const unwrap = (lon: number, before: number): number => lon + 360 * Math.round((before - lon) / 360);

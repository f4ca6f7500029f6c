/**
 * The peninsula of Crimea with its coastal waters, roughly, from Perekop to Kerch: degrees
 * [lon, lat]. Coarse on purpose: it decides whether a *record* is in Crimea, not where the
 * coast runs. Ukraine's territory under UN General Assembly resolution 68/262.
 */
const CRIMEA: readonly (readonly [number, number])[] = [
  [33.55, 46.12],
  [33.85, 46.2],
  [34.45, 46.05],
  [34.85, 45.95],
  [35.05, 45.55],
  [35.35, 45.38],
  [36.0, 45.5],
  [36.62, 45.42],
  [36.5, 45.05],
  [35.6, 44.95],
  [35.1, 44.72],
  [34.1, 44.33],
  [33.35, 44.5],
  [33.45, 45.05],
  [32.4, 45.25],
  [32.45, 45.55],
];

/** Whether a position lies in Crimea (even-odd rule). Degrees WGS 84. */
export function inCrimea(lat: number, lon: number): boolean {
  let inside = false;
  let [x0, y0] = CRIMEA[CRIMEA.length - 1] ?? [0, 0];
  for (const [x1, y1] of CRIMEA) {
    if (y1 > lat !== y0 > lat && lon < ((x0 - x1) * (lat - y1)) / (y0 - y1) + x1) inside = !inside;
    [x0, y0] = [x1, y1];
  }
  return inside;
}

import type { Bounds } from "../story/model";
import type { Interval } from "../time/extent";
import type { Camera } from "./view";

/** How single values stand in an address. Readers give null for anything that is not well-formed. */

/** `2025-12-18T00:00Z~2025-12-22T00:00Z`: half-open, UTC, to the minute. */
export const writeInterval = ({ from, to }: Interval): string => `${instant(from)}~${instant(to)}`;

const instant = (ms: number): string => new Date(ms).toISOString().replace(/:00\.000Z$/, "Z");

const INTERVAL = /^(\d{4}-\d\d-\d\dT\d\d:\d\dZ)~(\d{4}-\d\d-\d\dT\d\d:\d\dZ)$/;

export function readInterval(text: string): Interval | null {
  const [, a = "", b = ""] = INTERVAL.exec(text) ?? [];
  const from = Date.parse(a);
  const to = Date.parse(b);
  return from < to ? { from, to } : null;
}

/** `2025-12-19T20:00Z`: an instant in UTC, to the minute. */
export const writeInstant = (ms: number): string => instant(ms);

export function readInstant(text: string): number | null {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

type Free = Extract<Camera, { type: "free" }>;

/** `46.5,30.7,7.5`: degrees north, degrees east, zoom. */
export const writeCamera = ({ lat, lon, zoom }: Omit<Free, "type">): string => [lat, lon, zoom].join(",");

/** The map is drawn up to this zoom; it holds for links as well. */
export const ZOOM = { min: 2, max: 10 } as const;

export function readCamera(text: string): Omit<Free, "type"> | null {
  const [lat, lon, zoom] = numbers(text, 3);
  if (lat === undefined || lon === undefined || zoom === undefined) return null;
  const sound = Math.abs(lat) <= 85 && Math.abs(lon) <= 540;
  return sound ? { lat, lon, zoom: Math.min(ZOOM.max, Math.max(ZOOM.min, zoom)) } : null;
}

/** `28,43.5,37.5,48.8`: west, south, east, north in degrees; east may pass 180. */
export const writeArea = ({ west, south, east, north }: Bounds): string =>
  [west, south, east, north].join(",");

export function readArea(text: string): Bounds | null {
  const [west, south, east, north] = numbers(text, 4);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const sound = west < east && south < north && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  return sound && Math.abs(west) <= 900 && Math.abs(east) <= 900 ? { west, south, east, north } : null;
}

function numbers(text: string, expected: number): number[] {
  const parts = text.split(",");
  const sound = parts.length === expected && parts.every((part) => /^-?\d{1,4}(\.\d{1,8})?$/.test(part));
  return sound ? parts.map(Number) : [];
}

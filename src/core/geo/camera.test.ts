import fc from "fast-check";
import { expect, test } from "vitest";
import { fit, report, sameBounds, sameLook, tidyBounds } from "./camera";
import { project } from "./mercator";

const look = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -500, max: 500, noNaN: true }),
  zoom: fc.double({ min: 2, max: 10, noNaN: true }),
});

test("a map that is where it was sent has nothing to tell", () => {
  fc.assert(
    fc.property(look, (sent) => {
      expect(report(sent, sent)).toBeNull();
      expect(report(sent, { ...sent, lon: sent.lon + 360 })).toBeNull();
    }),
  );
});

test("what it tells comes back as an echo: telling once is enough", () => {
  fc.assert(
    fc.property(look, (now) => {
      const told = report(null, now);
      expect(told).not.toBeNull();
      if (told === null) return;
      expect(told.lon).toBeGreaterThanOrEqual(-180);
      expect(told.lon).toBeLessThanOrEqual(180);
      expect(report(told, now)).toBeNull();
    }),
  );
});

test("a pan of a few pixels and half a zoom step are told", () => {
  const sent = { lat: 46, lon: 31, zoom: 7 };
  expect(report(sent, { ...sent, lon: 31.05 })).toEqual({ lat: 46, lon: 31.05, zoom: 7 });
  expect(report(sent, { ...sent, zoom: 7.5 })).toEqual({ lat: 46, lon: 31, zoom: 7.5 });
  expect(sameLook(sent, { ...sent, lat: 46.0004 })).toBe(true);
});

test("bounds are compared up to rounding and moved to where addresses have them", () => {
  const bounds = { west: 200, south: -95, east: 240.00004, north: 10 };
  expect(tidyBounds(bounds)).toEqual({ west: -160, south: -90, east: -120, north: 10 });
  expect(sameBounds(tidyBounds(bounds), { west: -160, south: -90, east: -119.99, north: 10 })).toBe(true);
  expect(sameBounds(tidyBounds(bounds), { west: -160, south: -90, east: -118, north: 10 })).toBe(false);
});

const ROOM = { width: 700, height: 500, minZoom: 2, maxZoom: 10, snap: 0.5 };
const PADDING = { top: 50, right: 10, bottom: 40, left: 10 };
const area = fc.record({
  west: fc.double({ min: -170, max: 100, noNaN: true }),
  south: fc.double({ min: -60, max: 60, noNaN: true }),
  wide: fc.double({ min: 0.5, max: 60, noNaN: true }),
  high: fc.double({ min: 0.5, max: 15, noNaN: true }),
});

test("a fit shows the whole bounds between the controls, and the next zoom step would not", () => {
  fc.assert(
    fc.property(area, ({ west, south, wide, high }) => {
      const bounds = { west, south, east: west + wide, north: south + high };
      const { lat, lon, zoom } = fit(bounds, { ...ROOM, padding: PADDING });
      const middle = project(lat, lon, zoom);
      const [nw, se] = [project(bounds.north, west, zoom), project(south, bounds.east, zoom)];
      const [left, top] = [nw.x - middle.x + 350, nw.y - middle.y + 250];
      const [right, bottom] = [se.x - middle.x + 350, se.y - middle.y + 250];
      if (zoom === ROOM.minZoom) return;
      expect(left).toBeGreaterThan(9.99);
      expect(top).toBeGreaterThan(49.99);
      expect(right).toBeLessThan(690.01);
      expect(bottom).toBeLessThan(460.01);
      if (zoom === ROOM.maxZoom) return;
      expect(Math.max((right - left) / 680, (bottom - top) / 410) * 2 ** 0.5).toBeGreaterThan(0.999);
    }),
  );
});

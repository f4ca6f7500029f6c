import fc from "fast-check";
import { expect, test } from "vitest";
import { metresPerPixel, nearestLongitude, project, unproject, wrapLongitude } from "./mercator";

const lat = fc.double({ min: -85, max: 85, noNaN: true });
const lon = fc.double({ min: -720, max: 720, noNaN: true });

test("puts the null island in the middle and the north-west at the origin", () => {
  expect(project(0, 0, 0)).toEqual({ x: 128, y: 128 });
  const { x, y } = project(90, -180, 3);
  expect(x).toBe(0);
  expect(y).toBeCloseTo(0, 6);
});

test("unproject undoes project", () => {
  fc.assert(
    fc.property(lat, lon, fc.double({ min: 0, max: 10, noNaN: true }), (a, b, zoom) => {
      const { x, y } = project(a, b, zoom);
      const back = unproject(x, y, zoom);
      expect(back.lat).toBeCloseTo(a, 7);
      expect(back.lon).toBeCloseTo(b, 7);
    }),
  );
});

test("a pixel is 156.5 km at the equator on zoom 0 and half as long at 60°", () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(156543.03, 1);
  expect(metresPerPixel(60, 0)).toBeCloseTo(156543.03 / 2, 1);
});

test("longitudes move by whole turns", () => {
  fc.assert(
    fc.property(lon, lon, (a, b) => {
      const near = nearestLongitude(a, b);
      expect(Math.abs(near - b)).toBeLessThanOrEqual(180.000001);
      expect(Math.abs(Math.round((near - a) / 360) - (near - a) / 360)).toBeLessThan(1e-9);
      expect(wrapLongitude(a)).toBeGreaterThanOrEqual(-180);
      expect(wrapLongitude(a)).toBeLessThan(180);
    }),
  );
});

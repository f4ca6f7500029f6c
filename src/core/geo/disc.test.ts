import { check } from "@placemarkio/check-geojson";
import inPolygon from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import { expect, it } from "vitest";
import { discOf } from "./disc";
import { distanceKm } from "./greatCircle";

/** Twice the signed area in square degrees; positive when the ring runs counterclockwise. */
const signed = (ring: readonly (readonly number[])[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [a = 0, b = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * b - a * y;
  }, 0);

const ringsOf = (disc: ReturnType<typeof discOf>) =>
  disc.type === "Polygon" ? disc.coordinates : disc.coordinates.flat();

it("is one closed ring around its centre", () => {
  const disc = discOf({ lat: 46.62, lon: 31.02 }, 25);
  expect(disc.type).toBe("Polygon");
  for (const [lon = 0, lat = 0] of ringsOf(disc).flat())
    expect(distanceKm({ lat, lon }, { lat: 46.62, lon: 31.02 })).toBeCloseTo(25, 2);
});

it("is cut where it crosses the date line", () => {
  const disc = discOf({ lat: 60, lon: 179.9 }, 100);
  expect(disc.type).toBe("MultiPolygon");
  expect(ringsOf(disc)).toHaveLength(2);
  expect(inPolygon([-179.5, 60], disc)).toBe(true);
  expect(inPolygon([179.5, 60], disc)).toBe(true);
  expect(inPolygon([0, 60], disc)).toBe(false);
});

it.each([90, -90, 88, -88])("holds the pole at %d° north", (lat) => {
  const disc = discOf({ lat, lon: 20 }, 1000);
  const pole = Math.sign(lat) * 89.9;
  for (const lon of [-170, -60, 0, 100, 179]) expect(inPolygon([lon, pole], disc)).toBe(true);
  expect(inPolygon([20, Math.sign(lat) * 70], disc)).toBe(false);
});

it("is sound anywhere and of any size that a story may give", () => {
  const place = fc.record({
    lat: fc.double({ min: -89, max: 89, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(place, fc.double({ min: 0.01, max: 5000, noNaN: true }), (centre, km) => {
      const disc = discOf(centre, km);
      expect(() => check(JSON.stringify(disc))).not.toThrow();
      for (const ring of ringsOf(disc)) {
        expect(ring.length).toBeGreaterThan(3);
        expect(signed(ring)).toBeGreaterThan(0);
        for (const [lon = 999, lat = 999] of ring) {
          expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        }
      }
      expect(inPolygon([centre.lon, centre.lat], disc)).toBe(true);
    }),
  );
});

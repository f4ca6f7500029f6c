import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm, greatCircle } from "./greatCircle";

const KYIV = { lat: 50.45, lon: 30.52 };
const MIAMI = { lat: 25.77, lon: -80.19 };
const TOKYO = { lat: 35.68, lon: 139.69 };
const position = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("distance", () => {
  test("agrees with published figures", () => {
    const [london, newYork] = [
      { lat: 51.5074, lon: -0.1278 },
      { lat: 40.7128, lon: -74.006 },
    ];
    expect(distanceKm(london, newYork)).toBeCloseTo(5570, -1);
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 90 })).toBeCloseTo(10007.6, 0);
  });

  test("is symmetric, not negative and at most half way round", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const d = distanceKm(a, b);
        expect(d).toBeGreaterThanOrEqual(0);
        expect(d).toBeLessThanOrEqual(20016);
        expect(distanceKm(b, a)).toBeCloseTo(d, 6);
      }),
    );
  });
});

describe("great circle", () => {
  test("starts and ends at its ends and bulges to the north between Miami and Kyiv", () => {
    const line = greatCircle(MIAMI, KYIV);
    expect(line[0]).toEqual(MIAMI);
    expect(line.at(-1)?.lon).toBeCloseTo(KYIV.lon, 9);
    expect(Math.max(...line.map((point) => point.lat))).toBeGreaterThan(54);
  });

  test("runs past 180° rather than jump", () => {
    const line = greatCircle(TOKYO, { lat: 34.05, lon: -118.24 });
    expect(line.at(-1)?.lon).toBeCloseTo(-118.24 + 360, 9);
  });

  test("goes over the pole between opposite points", () => {
    const line = greatCircle({ lat: 10, lon: 20 }, { lat: -10, lon: -160 });
    expect(Math.max(...line.map((point) => point.lat))).toBe(90);
  });

  test("is as long as the distance, in steps no longer than asked, without jumps", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const whole = distanceKm(a, b);
        fc.pre(whole > 1 && whole < 19900);
        const line = greatCircle(a, b, 200);
        let length = 0;
        for (const [i, point] of line.entries()) {
          const before = line[i - 1];
          if (before === undefined) continue;
          const step = distanceKm(before, point);
          expect(step).toBeLessThanOrEqual(200.001);
          expect(Math.abs(point.lon - before.lon)).toBeLessThanOrEqual(180);
          length += step;
        }
        expect(length).toBeCloseTo(whole, 3);
      }),
    );
  });
});
